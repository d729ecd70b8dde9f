using System.Globalization;
using Humanizer;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output;

/// <summary>The words for values.</summary>
internal static partial class Words
{
    public static string Of(CriterionStatus status) => status switch
    {
        CriterionStatus.NoEvidence => "no evidence",
        CriterionStatus.NotMet => "not met",
        CriterionStatus.Unclear => "unclear",
        CriterionStatus.Indicated => "indicated",
        _ => "met",
    };

    public static string Of(UnclearReason reason) => reason switch
    {
        UnclearReason.Weak => "weak, or it cancels out",
        UnclearReason.Contested => "contested",
        _ => "on paper only",
    };

    public static string Of(ElementResult result) => result switch
    {
        ElementResult.InsufficientEvidence => "insufficient evidence",
        ElementResult.NotMet => "not met",
        ElementResult.NotSettled => "not settled",
        ElementResult.PartlyMet => "partly met",
        _ => "met",
    };

    /// <summary>The result of the prompt; that others' part is open where nothing of it is against them.</summary>
    public static string Of(Judgement judgement, Framework framework) =>
        judgement.Prompt == PromptResult.MetForFirst && judgement.Elements.All(outcome => outcome.Result != ElementResult.NotMet)
            ? Of(judgement.Prompt, framework).Replace(", but not for ", ", not settled for ", StringComparison.Ordinal) : Of(judgement.Prompt, framework);

    public static string Of(PromptResult result, Framework framework) => result switch
    {
        PromptResult.InsufficientEvidence => "insufficient evidence",
        PromptResult.NotMet => "not met",
        PromptResult.NotSettled => "not settled",
        PromptResult.NotJudged => "not judged: published evidence only",
        PromptResult.PartlyMet => "partly met",
        PromptResult.MetForFirst => $"met for {framework.Prompt.Constituencies[0].Name.English}, but not for "
            + List(framework.Prompt.Constituencies.Skip(1).Select(one => one.Name.English)),
        _ => "met",
    };

    /// <summary>An element's short name, as in the middle of a sentence; its id where the framework does not have it.</summary>
    public static string OfElement(string id, Framework framework) =>
        framework.Prompt.Elements.FirstOrDefault(element => element.Id == id) is { } known
            ? MidSentence((known.ShortName ?? known.Name).English) : id;

    /// <summary>A constituency's name; its id where the framework does not have it.</summary>
    public static string OfConstituency(string id, Framework framework) =>
        framework.Prompt.Constituencies.FirstOrDefault(one => one.Id == id)?.Name.English ?? id;

    public static string Of(Rating rating) => rating switch
    {
        Rating.Inadequate => "inadequate",
        Rating.RequiresImprovement => "requires improvement",
        Rating.Good => "good",
        _ => "outstanding",
    };

    public static string Of(Reach reach) => reach switch
    {
        Reach.Most => "borne out",
        Reach.NotSettled => "not settled",
        Reach.Pockets => "not so",
        _ => "unknown: no evidence",
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Survey => "survey",
        SourceKind.Interview => "interviews",
        SourceKind.Group => "group",
        SourceKind.Council => "council",
        SourceKind.Document => "documents",
        SourceKind.Data => "data",
        _ => "observation",
    };

    public static string Of(Experience experience) => experience switch
    {
        Experience.Lived => "lived",
        Experience.Learned => "learned",
        _ => "record",
    };

    public static string Of(Origin origin) => origin switch
    {
        Origin.Inspectorate => "inspectorate",
        Origin.ThirdParty => "third party",
        _ => "provider",
    };

    public static string Of(Importance importance) => importance switch
    {
        Importance.Essential => "essential",
        Importance.Reach => "reach",
        Importance.Safeguard => "safeguard",
        _ => "supporting",
    };

    public static string Of(ClaimUnit? unit) => unit switch
    {
        ClaimUnit.Proposals => "proposals",
        ClaimUnit.DueProposals => "proposals accepted or adapted, and due",
        ClaimUnit.Stakeholders => "stakeholders",
        _ => "people",
    };

    public static string Of(FindingStrength strength) => strength switch
    {
        FindingStrength.Slight => "slight",
        FindingStrength.Moderate => "moderate",
        _ => "strong",
    };

    public static string Of(Absence absence) => absence switch
    {
        Absence.NotApplicable => "not applicable",
        Absence.NotInspected => "not inspected",
        Absence.RequestedNotSupplied => "requested and not supplied",
        _ => "no evidence",
    };

    public static string Of(AimFit fit) => fit switch
    {
        AimFit.NothingExpected => "no rung is expected",
        AimFit.NoSay => "no activity with a say",
        AimFit.Below => "below the rung expected",
        AimFit.Open => "open: it depends on what is unknown",
        AimFit.At => "at the rung expected",
        _ => "above the rung expected",
    };

    /// <summary>A rung's number and name.</summary>
    public static string Of(Rung rung, Rubric rubric) => Number((int)rung)
        + (rubric.Rungs.FirstOrDefault(one => one.Rung == rung) is { } known ? " " + known.Name.English : string.Empty);

    /// <summary>A number of things: '1 question', '2 questions'.</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">One of them.</param>
    public static string Count(int number, string one) => one.ToQuantity(number, "0", CultureInfo.InvariantCulture);

    /// <summary>A weight to one decimal, with its sign.</summary>
    public static string Decibans(double weight) => weight.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>A weight to three decimals, with its sign.</summary>
    public static string ExactDecibans(double weight) => weight.ToString("+0.000;−0.000;0.000", CultureInfo.InvariantCulture);

    /// <summary>A bound or a cap, with its sign and no more decimals than it has.</summary>
    public static string Bound(double bound) => bound.ToString("+0.###;−0.###;0", CultureInfo.InvariantCulture);

    /// <summary>A share as a percentage; what is not all or nothing never reads as if it were.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) switch
    {
        "100" when share < 1 => "over 99.99 per cent",
        "0" when share > 0 => "under 0.01 per cent",
        var figure => figure + " per cent",
    };

    /// <summary>A list with 'and' before its last entry.</summary>
    public static string List(IEnumerable<string> entries) => Join(entries, "and");

    /// <summary>A list with 'or' before its last entry.</summary>
    public static string Or(IEnumerable<string> entries) => Join(entries, "or");

    // An abbreviation keeps its capitals.
    private static string MidSentence(string text) =>
        text is [_, var second, ..] && char.IsLower(second) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Join(IEnumerable<string> entries, string last)
    {
        var all = entries.ToList();
        return all.Count <= 1 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }
}
