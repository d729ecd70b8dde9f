using Microsoft.Extensions.Primitives;
using Sui.Inspection.AspNetCore.Hosting;
using Sui.Inspection.AspNetCore.Wording;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>What every page has around what it shows: language, addresses, who looks, and what was wrong with the form that was sent.</summary>
internal sealed class PageFrame
{
    /// <summary>The name of the field for files, in which what is wrong with a pack lies.</summary>
    public const string FilesField = "files";

    /// <summary>The words.</summary>
    public required PageWording Words { get; init; }

    /// <summary>The path where the pages are mounted, with the application's own before it.</summary>
    public required string Base { get; init; }

    /// <summary>The path of the style sheet.</summary>
    public required string Style { get; init; }

    /// <summary>The path of this page, without its query; null for what answers a form, which is at no address of its own.</summary>
    public string? Path { get; init; }

    /// <summary>The rubric, which names the rungs.</summary>
    public required Rubric Rubric { get; init; }

    /// <summary>Who looks.</summary>
    public required CaseActor Actor { get; init; }

    /// <summary>What they may do.</summary>
    public required PagePolicy May { get; init; }

    /// <summary>For whom they comment, as the host says; null where they record what came otherwise, and say whose it is.</summary>
    public CaseCommentFrom? SpeaksFor { get; init; }

    /// <summary>The name of the hidden field against forged forms, and what it holds.</summary>
    public required (string Name, string Value) Token { get; init; }

    /// <summary>The layout; null for our own.</summary>
    public string? Layout { get; init; }

    /// <summary>The id of the case that the page is of; null for a page of none.</summary>
    public string? CaseId { get; set; }

    /// <summary>What was done, as the key of a text of the banner; null for nothing.</summary>
    public string? Done { get; init; }

    /// <summary>What is wrong with the form that was sent; empty for nothing.</summary>
    public IReadOnlyList<Problem> Problems { get; set; } = [];

    /// <summary>The name of the form that was sent, where a page has several; null for none.</summary>
    public string? Sent { get; set; }

    /// <summary>The fields of the form that was sent.</summary>
    public IReadOnlySet<string> Fields { get; set; } = new HashSet<string>(0);

    /// <summary>The labels of the fields that the page has, by the ids of their elements; the summary of what is wrong, which is written last, names fields by them.</summary>
    public Dictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>What was typed into the form that was sent.</summary>
    public IReadOnlyDictionary<string, StringValues> Typed { get; set; } = new Dictionary<string, StringValues>(0);

    /// <summary>Whether whoever looks is a colleague, and not the provider or the council, who see no names of staff and nothing of how work stands.</summary>
    public bool IsColleague => MayAny(PagePolicy.Inspect | PagePolicy.Moderate | PagePolicy.View);

    /// <summary>The address of a page.</summary>
    /// <param name="parts">Its path below where the pages are mounted, part by part; each is encoded.</param>
    public string Url(params ReadOnlySpan<string> parts)
    {
        var path = Base;
        foreach (var part in parts)
        {
            path += "/" + Uri.EscapeDataString(part);
        }

        return path;
    }

    /// <summary>The address of a page of the case.</summary>
    public string CaseUrl(params ReadOnlySpan<string> parts) => Url(["cases", CaseId!, .. parts]);

    /// <summary>Whether one of several policies is met.</summary>
    public bool MayAny(PagePolicy policies) => (May & policies) != PagePolicy.None;

    /// <summary>The field of the form that was sent in which a problem lies; null where it is the form's as a whole.</summary>
    public string? FieldOf(Problem problem) => problem.Location.File is "form" or "case" || problem.Location.File.EndsWith(".sui", StringComparison.Ordinal)
        ? Fields.Contains(problem.Location.Column ?? string.Empty) ? problem.Location.Column : null
        : Fields.Contains(FilesField) ? FilesField : null;

    /// <summary>The problems that lie in a field of a form.</summary>
    public IEnumerable<Problem> ProblemsOf(string form, string field) => Sent == form ? Problems.Where(problem => FieldOf(problem) == field) : [];

    /// <summary>What was typed into a field; what it stands at where nothing was sent.</summary>
    public string TypedInto(string form, string field, string otherwise = "") => Sent == form && Typed.TryGetValue(field, out var typed) ? typed.ToString() : otherwise;

    /// <summary>All that was chosen in a field; empty where nothing was sent.</summary>
    public IReadOnlyList<string> AllTypedInto(string form, string field) => Sent == form && Typed.TryGetValue(field, out var typed) ? [.. typed.OfType<string>()] : [];

    /// <summary>A rung with its name; that there is none.</summary>
    public string Of(Rung? rung) => rung is not { } number ? Words.Say("Rung.None") : Words.Say(
        "Rung.Named", ("n", ((int)number).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("name", Rubric.Rungs.FirstOrDefault(one => one.Rung == number)?.Name.In(Words.Language) ?? number.ToString()));

    /// <summary>A rating; that there is none.</summary>
    public string Of(Rating? rating) => rating is { } given ? Words.Of(given) : Words.Say("Rating.Not");

    /// <summary>Somebody by role and name.</summary>
    public static string Of(CaseActor by) => $"{by.Role}, {by.Name}";

    /// <summary>The rungs to choose from, and none.</summary>
    public IEnumerable<(string Value, string Label)> Rungs() => Enum.GetValues<Rung>().Select(rung => (rung.ToString(), Of(rung))).Append(("none", Words.Say("Rung.NoPlace")));

    /// <summary>The ratings to choose from, and none.</summary>
    public IEnumerable<(string Value, string Label)> Ratings() => Enum.GetValues<Rating>().Select(rating => (rating.ToString(), Of(rating))).Append(("none", Words.Say("Rating.NoRating")));

    /// <summary>Yes and no.</summary>
    public IEnumerable<(string Value, string Label)> YesNo() => [("yes", Words.Say("Yes")), ("no", Words.Say("No"))];
}
