using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes;

/// <summary>The words of a question that was asked, as an annex prints them.</summary>
internal static class QuestionText
{
    /// <summary>The question in the annex's language where it has it, otherwise marked with the language that it is in.</summary>
    public static string In(AnnexContext context, QuestionAsked question)
    {
        var texts = question.Text.Texts;
        var language = context.Words.Language;

        // Words of the pack have no English of their own; the same text stands there under the pack's language.
        var spoken = texts.FirstOrDefault(text => text.Key != "en" && string.Equals(text.Value, question.Text.English, StringComparison.Ordinal)).Key;
        return texts.TryGetValue(language, out var own) && (language != "en" || spoken is null)
            ? LanguageMarks.Clean(own)
            : LanguageMarks.Mark(question.Text.English, spoken ?? "en");
    }
}
