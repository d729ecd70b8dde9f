using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>Problems as a page shows them: the code, what is wrong, and what to do about it here.</summary>
internal static class ProblemMarkup
{
    /// <summary>What is wrong and what to do, in one text.</summary>
    public static string Text(PageFrame frame, Problem problem) => frame.Words.Find("Code." + problem.Code) ?? Library(problem);

    /// <summary>Whether the text of a problem is the library's own, which is English whatever language the page is in.</summary>
    public static bool IsLibrarys(PageFrame frame, Problem problem) => frame.Words.Find("Code." + problem.Code) is null;

    /// <summary>Problems as a list.</summary>
    public static IHtmlContent List(PageFrame frame, IEnumerable<Problem> problems)
    {
        var list = new TagBuilder("ul");
        list.AddCssClass("sui-problems");
        foreach (var problem in problems)
        {
            var item = new TagBuilder("li");
            item.InnerHtml.AppendHtml(Tag("strong", frame.Words.Say("Severity." + problem.Severity) + " " + problem.Code)).Append(" ")
                .AppendHtml(Tag("span", problem.Location.ToString(), "sui-place")).Append(" ").AppendHtml(Words(frame, problem));
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }

    /// <summary>What is wrong and what to do, marked as English where it is and the page is not.</summary>
    public static TagBuilder Words(PageFrame frame, Problem problem)
    {
        var span = Tag("span", Text(frame, problem));
        if (frame.Words.Language != "en" && IsLibrarys(frame, problem))
        {
            span.Attributes["lang"] = "en";
        }

        return span;
    }

    /// <summary>An element with a text.</summary>
    public static TagBuilder Tag(string name, string text, string? style = null)
    {
        var tag = new TagBuilder(name);
        tag.InnerHtml.Append(text);
        if (style is not null)
        {
            tag.AddCssClass(style);
        }

        return tag;
    }

    // What to do speaks of the command in places; on a page what was expected says enough then.
    private static string Library(Problem problem) => IsOfTheCommand(problem.Action)
        ? $"{problem.Message} {problem.Expected}" : $"{problem.Message} {problem.Expected} {problem.Action}";

    private static bool IsOfTheCommand(string action) =>
        action.Contains("sui ", StringComparison.Ordinal) || action.Contains("--", StringComparison.Ordinal);
}
