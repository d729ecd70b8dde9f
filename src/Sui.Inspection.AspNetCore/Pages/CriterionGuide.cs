using System.Globalization;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>What stands beside the form of a finding on a criterion: the claim, and how findings on it are coded.</summary>
/// <param name="Frame">What is around the page.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Guide">How findings are coded; null where no guide ships for the rubric.</param>
internal sealed record CriterionGuide(PageFrame Frame, Criterion Criterion, CodingGuide? Guide)
{
    /// <summary>The directions, in the order in which they are offered.</summary>
    public static readonly FindingDirection[] Directions = [FindingDirection.For, FindingDirection.Against];

    /// <summary>The language of the guide where it is not that of the page; otherwise null.</summary>
    public string? OtherLanguage => Guide is { } guide && guide.Language != Frame.Words.Language ? guide.Language : null;

    /// <summary>What kind of claim the criterion makes.</summary>
    public string Claim => (Criterion.Claim is { Kind: ClaimKind.Share, Unit: { } unit, Bar: { } bar }
        ? Frame.Words.Say("Claim.Share", ("unit", Frame.Words.Say("ClaimUnit." + unit)), ("bar", (bar * 100).ToString("0.##", CultureInfo.InvariantCulture))) : Frame.Words.Say("Claim.Fact"))
        + (Criterion.NeedsLived ? " " + Frame.Words.Say("Finding.NeedsLived") : string.Empty);

    /// <summary>The directions to choose from.</summary>
    public IEnumerable<(string Value, string Label)> DirectionChoices => Directions.Select(one => (one.ToString(), Frame.Words.Say("FindingDirection." + one)));

    /// <summary>The strengths to choose from, with what each means where the guide says it in the language of the page.</summary>
    public IEnumerable<(string Value, string Label)> StrengthChoices => Enum.GetValues<FindingStrength>().Select(one => (
        one.ToString(),
        Guide is { } guide && OtherLanguage is null && guide.Strengths.TryGetValue(one, out var meaning) ? $"{Frame.Words.Begin(one)}: {meaning}" : Frame.Words.Begin(one)));

    /// <summary>What was typed of direction, strength and statement, as rows of what is looked at.</summary>
    /// <param name="of">What was typed into a field.</param>
    public IEnumerable<(string Label, string Value)> Typed(Func<string, string> of)
    {
        var words = Frame.Words;
        yield return (words.Say("Field.Direction"), of("direction") is { Length: > 0 } direction ? words.Say("FindingDirection." + direction) : string.Empty);
        yield return (words.Say("Field.Strength"), Enum.TryParse<FindingStrength>(of("strength"), out var strength) ? words.Begin(strength) : string.Empty);
        yield return (words.Say("Field.Statement"), of("statement"));
    }

    /// <summary>The made-up finding of a strength and a direction; null for none.</summary>
    public string? Example(FindingDirection direction, FindingStrength strength) =>
        Guide?.Examples.FirstOrDefault(one => one.CriterionId == Criterion.Id && one.Direction == direction && one.Strength == strength)?.Statement;
}
