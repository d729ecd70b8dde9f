using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The question that was asked beside a share.</summary>
internal static class QuestionWords
{
    private const int Most = 3;

    /// <summary>The questions between quotation marks; the statement, and that no question is recorded, where none is.</summary>
    public static string Of(AnnexContext context, Signal signal)
    {
        var asked = Asked(context, signal);
        return asked.Length > 0 ? asked : context.Words.Say("Question.NotRecorded", ("statement", context.Statement(signal.CriterionId)));
    }

    /// <summary>The questions between quotation marks; empty where none is recorded.</summary>
    public static string Asked(AnnexContext context, Signal signal)
    {
        var words = context.Words;
        var texts = signal.Questions.Select(question => QuestionText.In(context, question)).Distinct(StringComparer.Ordinal).ToList();
        var named = texts.Take(Most).Select(text => words.Say("Quoted", ("text", text))).ToList();
        return texts.Count > Most
            ? words.Count("Question.More", texts.Count - Most, ("questions", string.Join(words.Say("List.Separator"), named)))
            : words.List(named);
    }
}
