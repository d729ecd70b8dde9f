using System.Globalization;
using System.Text;
using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;


namespace Sui.Inspection.Forms.Html;

/// <summary>Writes the fields of a form. Names and values are the question's id and the codes, as in evidence packs.</summary>
internal sealed class HtmlFormQuestions(StringBuilder page, FormWording words, FormPlan plan)
{
    /// <summary>The attribute for words that are in another language than the page; empty otherwise.</summary>
    public static string LanguageOf(FormText text) => text.Language is { } tag ? $" lang=\"{tag}\"" : string.Empty;

    /// <summary>Writes what is asked about the answers as a whole.</summary>
    public void About(bool respondentNumber)
    {
        Line($"<h2>{Encode(words.Say("About"))}</h2>");
        if (respondentNumber)
        {
            Line($"<div class=\"question\">\n<label class=\"text\" for=\"person\">{Encode(words.Say("Respondent"))}</label>");
            Line($"<p class=\"hint\" id=\"person-hint\">{Encode(words.Say("Respondent.Hint"))}</p>");
            Line($"<input type=\"text\" id=\"person\" name=\"person\" autocomplete=\"off\" aria-describedby=\"person-hint\" />\n</div>");
        }

        Line($"<div class=\"question\">\n<label class=\"text\" for=\"event_date\">{Encode(words.Say("EventDate"))}</label>");
        Line($"<input type=\"date\" id=\"event_date\" name=\"event_date\" autocomplete=\"off\" />\n</div>");
    }

    /// <summary>Writes questions under a heading; nothing without questions.</summary>
    public void Part(string heading, IReadOnlyList<FormQuestion> questions)
    {
        if (questions.Count > 0)
        {
            Line($"<h2>{Encode(words.Say(heading))}</h2>");
        }

        foreach (var question in questions)
        {
            Write(question);
        }
    }

    private void Write(FormQuestion form)
    {
        var question = form.Question;
        var id = Id(form.Number);
        var text = FormText.Of(question.Text, words.Language);
        var number = form.Number.ToString(CultureInfo.InvariantCulture);
        var chosen = question.Scale is not (AnswerScale.Text or AnswerScale.Number or AnswerScale.Date);
        var legend = $"{number}. <span{LanguageOf(text)}>{Encode(text.Words)}</span>";
        var notes = Notes(form).ToList();
        var described = string.Join(' ', Enumerable.Range(1, notes.Count).Select(note => $"{id}-{note}"));
        if (chosen)
        {
            Line($"<fieldset class=\"question\" id=\"{id}\" aria-describedby=\"{described}\">\n<legend class=\"text\">{legend}</legend>");
        }
        else
        {
            Line($"<div class=\"question\" id=\"{id}\">\n<label class=\"text\" for=\"{id}-answer\">{legend}</label>");
        }

        for (var index = 0; index < notes.Count; index++)
        {
            var (kind, note) = notes[index];
            Line($"<p class=\"{kind}\" id=\"{id}-{index + 1}\"{LanguageOf(note)}>{Encode(note.Words)}</p>");
        }

        Field(question, id, described);
        foreach (var skip in form.Skips)
        {
            Skip(skip);
        }

        Line($"</{(chosen ? "fieldset" : "div")}>");
    }

    private IEnumerable<(string Kind, FormText Text)> Notes(FormQuestion form)
    {
        if (form.SaysConditions)
        {
            var sentences = form.Conditions.Select(condition => words.Condition(
                condition, plan.Questions.Concat(plan.Consents).First(one => ReferenceEquals(one.Question, condition.Gate)).Number));
            yield return ("when", new FormText(string.Join(' ', sentences), null));
        }

        foreach (var hint in FormText.Paragraphs(form.Question.Hint, words.Language))
        {
            yield return ("hint", hint);
        }

        yield return ("how", new FormText(words.HowTo(form.Question), null));
    }

    private void Field(Question question, string id, string described)
    {
        var common = $"id=\"{id}-answer\" name=\"{Encode(question.Id)}\" autocomplete=\"off\" aria-describedby=\"{described}\"";
        switch (question.Scale)
        {
            case AnswerScale.Text:
                Line($"<textarea {common} rows=\"5\"></textarea>");
                break;
            case AnswerScale.Number:
                Line($"<input type=\"number\" step=\"any\"{End("min", question.Range?.From)}{End("max", question.Range?.To)} {common} />");
                break;
            case AnswerScale.Date:
                Line($"<input type=\"date\" {common} />");
                break;
            default:
                Answers(question, id);
                break;
        }
    }

    private void Answers(Question question, string id)
    {
        var type = question.Scale == AnswerScale.MultipleChoice ? "checkbox" : "radio";
        for (var index = 0; index < question.Options.Count; index++)
        {
            var option = question.Options[index];
            var label = FormText.Of(option.Label, words.Language);
            var one = string.Create(CultureInfo.InvariantCulture, $"{id}-answer-{index + 1}");
            Line($"<div class=\"answer\">\n<input type=\"{type}\" id=\"{one}\" name=\"{Encode(question.Id)}\" value=\"{Encode(option.Code)}\" />");
            Line($"<label for=\"{one}\"{LanguageOf(label)}>{Encode(label.Words)}</label>\n</div>");
        }
    }

    private void Skip(FormSkip skip)
    {
        var sentence = Encode(words.Skip(skip));
        Line(skip.Target is { } target
            ? $"<p class=\"next\"><a href=\"#{Id(target)}\">{sentence}</a></p>"
            : $"<p class=\"next\">{sentence}</p>");
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"q{number}");

    private static string End(string name, decimal? number) =>
        number is { } end ? string.Create(CultureInfo.InvariantCulture, $" {name}=\"{end}\"") : string.Empty;

    private static string Encode(string text) => HtmlText.Encode(text);

    private void Line(string markup) => page.Append(markup).Append('\n');
}
