using System.Globalization;
using System.Text;
using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;


namespace Sui.Inspection.Forms.Html;

/// <summary>
/// Writes an instrument as one page of HTML to fill in on a screen and print, or to print and fill in. It needs nothing else, and it can
/// send nothing: there is no script, no <c>form</c> element that a key could submit, and a policy that forbids both.
/// </summary>
internal sealed class HtmlFormExporter : IInstrumentExporter
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public string FileName(Instrument instrument, InstrumentExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ExportName.Of(instrument, $".{FormWording.In(request.Language).Language}.html");
    }

    /// <inheritdoc/>
    public InstrumentExportResult Export(Instrument instrument, InstrumentExportRequest request, Stream output)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        var words = FormWording.In(request.Language);
        var plan = FormPlan.Of(instrument);
        var title = FormText.Of(instrument.Title, words.Language);
        var page = new StringBuilder();
        Head(page, words, title);
        page.Append("<main id=\"main\">\n");
        foreach (var paragraph in FormText.Paragraphs(instrument.Introduction, words.Language))
        {
            page.Append(Lines($"<p{HtmlFormQuestions.LanguageOf(paragraph)}>{HtmlText.Encode(paragraph.Words)}</p>"));
        }

        var questions = new HtmlFormQuestions(page, words, plan);
        questions.About(Respondents.HaveNumbers(instrument, request));
        questions.Part("Questions", plan.Questions);
        questions.Part("Consent", plan.Consents);
        page.Append(Lines($"<p><strong>{HtmlText.Encode(words.Say("End"))}</strong></p>\n</main>"));
        var form = words.Say(
            "Form", ("id", instrument.Identity.Id), ("version", instrument.Identity.Version.ToString(CultureInfo.InvariantCulture)));
        page.Append(Lines($"<footer>\n<p>{HtmlText.Encode(form)}</p>\n</footer>\n</body>\n</html>"));
        Utf8Output.Write(output, page);
        return new InstrumentExportResult(FileName(instrument, request), []);
    }

    private static void Head(StringBuilder page, FormWording words, FormText title)
    {
        page.Append(Lines($"<!DOCTYPE html>\n<html lang=\"{words.Language}\">\n<head>\n<meta charset=\"utf-8\" />"));
        page.Append(Lines($"<meta http-equiv=\"Content-Security-Policy\" content=\"{HtmlFormStyle.Policy}\" />"));
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Append("<meta name=\"referrer\" content=\"no-referrer\" />\n");
        page.Append(Lines($"<title>{HtmlText.Encode(title.Words)}</title>"));
        page.Append("<style>\n").Append(HtmlFormStyle.Css).Append("</style>\n</head>\n<body>\n");
        page.Append(Lines($"<a class=\"skip\" href=\"#main\">{HtmlText.Encode(words.Say("Skipping"))}</a>"));
        page.Append(Lines($"<header>\n<h1{HtmlFormQuestions.LanguageOf(title)}>{HtmlText.Encode(title.Words)}</h1>"));
        page.Append(Lines($"<p class=\"notice\">{HtmlText.Encode(words.Say("Alone"))}</p>\n</header>"));
    }

    private static string Lines(FormattableString markup) => markup.ToString(CultureInfo.InvariantCulture) + "\n";
}
