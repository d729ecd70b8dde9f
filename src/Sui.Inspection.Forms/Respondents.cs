using Sui.Inspection.Instruments;
using Sui.Inspection.Vocabulary;


namespace Sui.Inspection.Forms;

/// <summary>Whom the answers come from.</summary>
internal static class Respondents
{
    /// <summary>Whether a form asks for the respondent's number: people have one, records and observations have none.</summary>
    public static bool HaveNumbers(Instrument instrument, InstrumentExportRequest request) =>
        request.RespondentNumber && instrument.Kind is (SourceKind.Survey or SourceKind.Interview or SourceKind.Group);
}
