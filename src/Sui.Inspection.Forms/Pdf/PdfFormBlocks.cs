using System.Globalization;
using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Instruments;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Text;


namespace Sui.Inspection.Forms.Pdf;

/// <summary>The content of a printed form. Each question stays on one page with its answers.</summary>
internal sealed class PdfFormBlocks(Instrument instrument, InstrumentExportRequest request, FormWording words)
{
    /// <summary>The most characters that the writer takes in headings.</summary>
    private const int LongestLine = 2000;

    private const int LinesOfText = 4;

    private readonly FormPlan _plan = FormPlan.Of(instrument);

    private string Language => words.Language;

    /// <summary>All blocks.</summary>
    public IReadOnlyList<PdfBlock> All() =>
    [
        Heading(1, FormText.Of(instrument.Title, Language)),
        .. FormText.Paragraphs(instrument.Introduction, Language).Select(Paragraph),
        new PdfHeading(2, words.Say("About")),
        .. About(),
        .. Part("Questions", _plan.Questions),
        .. Part("Consent", _plan.Consents),
        new PdfParagraph([PdfText.InBold(words.Say("End"))]),
    ];

    private IEnumerable<PdfBlock> About()
    {
        if (Respondents.HaveNumbers(instrument, request))
        {
            yield return new PdfKeepTogether(
            [
                new PdfParagraph([PdfText.InBold(words.Say("Respondent") + ". "), new PdfText(words.Say("Respondent.Hint"))]),
                new PdfWritingBoxes([new PdfWritingBox($"{words.Say("Draw.Box")}: {words.Say("Respondent")}") { Cells = 8 }]),
            ]);
        }

        yield return new PdfKeepTogether([new PdfParagraph([PdfText.InBold(words.Say("EventDate"))]), DateBoxes(words.Say("EventDate"))]);
    }

    private IEnumerable<PdfBlock> Part(string heading, IReadOnlyList<FormQuestion> questions)
    {
        if (questions.Count > 0)
        {
            yield return new PdfHeading(2, words.Say(heading));
        }

        foreach (var question in questions)
        {
            yield return new PdfKeepTogether([.. Blocks(question)]);
        }
    }

    private IEnumerable<PdfBlock> Blocks(FormQuestion form)
    {
        var question = form.Question;
        var number = form.Number.ToString(CultureInfo.InvariantCulture);
        var text = FormText.Of(question.Text, Language);
        yield return Heading(3, text with { Words = $"{number}. {text.Words}" });
        if (form.SaysConditions)
        {
            yield return new PdfParagraph([PdfText.InBold(string.Join(' ', form.Conditions.Select(Condition)))]);
        }

        foreach (var hint in FormText.Paragraphs(question.Hint, Language))
        {
            yield return Paragraph(hint);
        }

        yield return new PdfParagraph(words.HowTo(question));
        yield return Field(question, number);
        foreach (var skip in form.Skips)
        {
            yield return new PdfParagraph([PdfText.InBold(PrintableText.Clean(words.Skip(skip)))]);
        }
    }

    private string Condition(FormCondition condition) => PrintableText.Clean(words.Condition(
        condition, _plan.Questions.Concat(_plan.Consents).First(one => ReferenceEquals(one.Question, condition.Gate)).Number));

    private PdfBlock Field(Question question, string number) => question.Scale switch
    {
        AnswerScale.Text => new PdfWritingLines($"{words.Say("Draw.Lines")}: {number}", LinesOfText),
        AnswerScale.Number => new PdfWritingBoxes([NumberBox(question.Range, number)]),
        AnswerScale.Date => DateBoxes(number),
        var scale => new PdfTickList([.. question.Options.Select(Box)], words.Say("Draw.Tick")) { Several = scale == AnswerScale.MultipleChoice },
    };

    private PdfTickBox Box(AnswerOption option)
    {
        var label = FormText.Of(option.Label, Language);
        return new PdfTickBox(label.Words.Length > 0 ? label.Words : option.Code) { Language = label.Language };
    }

    private PdfWritingBox NumberBox(NumberRange? range, string number)
    {
        var box = new PdfWritingBox($"{words.Say("Draw.Box")}: {number}");
        return range is { From: >= 0 and { Scale: 0 }, To: <= 9_999_999 and { Scale: 0 } to }
            ? box with { Cells = to.ToString(CultureInfo.InvariantCulture).Length }
            : box with { CellWidth = 120 };
    }

    private PdfWritingBoxes DateBoxes(string of) => new([DatePart("Day", 2, of), DatePart("Month", 2, of), DatePart("Year", 4, of)]);

    private PdfWritingBox DatePart(string part, int cells, string of)
    {
        var label = words.Say("Date." + part);
        return new PdfWritingBox($"{words.Say("Draw.Box")}: {of}, {label}") { Label = label, Cells = cells };
    }

    private static PdfHeading Heading(int level, FormText text) =>
        new(level, PrintableText.Clean(text.Words, LongestLine)) { Language = text.Language };

    private static PdfParagraph Paragraph(FormText text) => new(text.Words) { Language = text.Language };
}
