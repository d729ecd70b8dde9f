using System.Globalization;
using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A response names an instrument that is known and an outcome that is defined.</summary>
internal sealed class ResponseForm : ItemRule<Response>
{
    private const int Sha256Digits = 64;

    public override void Check(Response item, RuleData data, RuleReport report)
    {
        report.Text(Members.Instrument, item.InstrumentId);
        if (!string.IsNullOrWhiteSpace(item.InstrumentId) && data.InstrumentOf(item) is null)
        {
            Unknown(item.InstrumentId, data.Instruments, report);
        }

        report.Term<ResponseOutcome>(Members.Outcome, item.Outcome);
        if (item.Answers is null)
        {
            report.Missing(Members.Answers);
        }

        if (item.Values is null)
        {
            report.Missing(Members.Values);
        }

        report.Whole(Members.PatternCount, item.People, least: 1);
        CheckConsents(item, report);
        CheckOrigin(item.ImportedFrom, report);
    }

    private static void Unknown(string id, IDataRegistry<Instruments.Instrument> known, RuleReport report)
    {
        var versions = known.Versions.Where(one => string.Equals(one.Id, id, StringComparison.Ordinal))
            .Select(one => one.Version.ToString(CultureInfo.InvariantCulture)).ToList();
        if (versions.Count == 0)
        {
            report.Error(
                EvidenceCodes.InstrumentUnknown, Members.Instrument, "The instrument is not known.",
                Wording.OneOf(known.Versions.Select(one => one.Id).Distinct(StringComparer.Ordinal)), "Correct the instrument's id.");
        }
        else
        {
            report.Error(
                EvidenceCodes.InstrumentUnknown, Members.InstrumentVersion, "The instrument is not known in this version.",
                Wording.OneOf(versions), "Correct the version.");
        }
    }

    private static void CheckConsents(Response item, RuleReport report)
    {
        if (item.Consents is null)
        {
            report.Missing(Members.Consents);
            return;
        }

        if (item.Consents.Count == 0)
        {
            return;
        }

        foreach (var (kind, state) in item.Consents)
        {
            report.Term<Instruments.ConsentKind>(Members.Consents, kind);
            report.Term<ConsentState>(Members.Consents, state);
        }
    }

    /// <summary>Whether a text says from which earlier file a row was imported.</summary>
    public static bool IsEarlier(string text) => text == ImportOrigin.Unknown || (text.Length == Sha256Digits && text.All(char.IsAsciiHexDigitLower));

    private static void CheckOrigin(ImportOrigin? origin, RuleReport report)
    {
        if (origin is null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(origin.File) || origin.Columns is null)
        {
            report.Error(
                EvidenceCodes.ImportOriginIncomplete, Members.ImportedFrom, "Where the row was imported from is only partly filled in.",
                "A file, a row and columns; or nothing.", "Fill in what is missing, or leave it all out.");
        }

        if (origin.EarlierSha256 is { } earlier && !IsEarlier(earlier))
        {
            report.Error(
                EvidenceCodes.ImportOriginIncomplete, Members.ImportedSha256, "What says which earlier file the row was imported from is none.",
                $"The SHA-256 of the file, as 64 digits and letters from a to f, or '{ImportOrigin.Unknown}'; or nothing.", "Correct it, or leave it out.");
        }

        report.Whole(Members.ImportedRow, origin.Row, least: 1);
    }
}
