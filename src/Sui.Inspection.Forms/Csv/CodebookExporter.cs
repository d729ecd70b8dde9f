using System.Globalization;
using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;


namespace Sui.Inspection.Forms.Csv;

/// <summary>
/// Writes the codebook of an instrument: a row for each answer that a question offers, one for a question that is answered freely, and
/// last the codes that every question takes.
/// </summary>
internal sealed class CodebookExporter : IInstrumentExporter
{
    /// <summary>Stands for every question.</summary>
    private const string AnyQuestion = "*";

    /// <inheritdoc/>
    public string Format => "codebook";

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public string FileName(Instrument instrument, InstrumentExportRequest request) => ExportName.Of(instrument, "-codes.csv");

    /// <inheritdoc/>
    public InstrumentExportResult Export(Instrument instrument, InstrumentExportRequest request, Stream output)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);

        using var rows = SafeCsv.Create(output);
        var languages = InstrumentLanguages.Of(instrument);
        rows.Row(
        [
            "question", "code", .. languages.Select(tag => "label_" + tag), "meaning", "scale", "criteria",
            .. languages.Select(tag => "text_" + tag), "range", "favourable", "required", "asked_if",
        ]);
        foreach (var (question, conditions) in InstrumentConditions.Of(instrument))
        {
            AnswerOption?[] options = question.Options.Count > 0 ? [.. question.Options] : [null];
            foreach (var option in options)
            {
                rows.Row(
                [
                    question.Id, option?.Code ?? string.Empty, .. languages.Select(tag => option is null ? string.Empty : Own(option.Label, tag)),
                    option?.Meaning.ToString() ?? string.Empty, question.Scale.ToString(), string.Join('|', question.Criteria),
                    .. languages.Select(tag => Own(question.Text, tag)), Range(question.Range), Range(question.Favourable),
                    question.Required ? "yes" : "no", string.Join(" and ", conditions.Select(Condition)),
                ]);
            }
        }

        Common(rows, instrument, languages);
        return new InstrumentExportResult(FileName(instrument, request), []);
    }

    private static void Common(SafeCsv rows, Instrument instrument, IReadOnlyList<string> languages)
    {
        if (instrument.Questions.Count == 0)
        {
            return;
        }

        foreach (var (code, meaning) in AnswerRules.Universal)
        {
            rows.Row(
            [
                AnyQuestion, code, .. languages.Select(tag => FormWording.InOrEnglish(tag).Say($"AnyQuestion.{meaning}")),
                meaning.ToString(), string.Empty, string.Empty, .. languages.Select(_ => string.Empty),
                string.Empty, string.Empty, string.Empty, string.Empty,
            ]);
        }
    }

    // A codebook says what there is: no words where a language lacks them.
    private static string Own(LocalisedText text, string tag) =>
        text.Texts.TryGetValue(tag, out var words) ? PrintableText.Clean(words).Trim() : string.Empty;

    private static string Range(NumberRange? range) => range switch
    {
        { From: { } from, To: { } to } => $"{Figure(from)} to {Figure(to)}",
        { From: { } from } => $"{Figure(from)} or more",
        { To: { } to } => $"{Figure(to)} or less",
        _ => string.Empty,
    };

    private static string Figure(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Condition(FormCondition condition) =>
        (condition.Excludes ? "not " : string.Empty)
        + condition.Gate.Id + "=" + string.Join('|', condition.Answers.Select(answer => answer.Code));
}
