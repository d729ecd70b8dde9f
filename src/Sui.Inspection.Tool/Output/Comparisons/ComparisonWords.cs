using System.Globalization;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Tool.Output.Comparisons;

/// <summary>The words of a comparison.</summary>
internal static class ComparisonWords
{
    /// <summary>The method's sentence.</summary>
    public const string NoRanking = "It must not be used to rank providers: samples and caseloads differ.";

    /// <summary>How wide a bar of all providers is.</summary>
    public const int BarWidth = 20;

    /// <summary>A number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The part of a whole in per cent, to the nearest whole.</summary>
    public static string PerCent(int part, int whole) =>
        Math.Round(100d * part / whole, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>The part of a whole as a bar; a part that is not nothing has a mark.</summary>
    public static string Bar(int part, int whole) =>
        part == 0 ? string.Empty : new string('█', Math.Max(1, (int)Math.Round((double)BarWidth * part / whole, MidpointRounding.AwayFromZero)));

    /// <summary>The name of a region.</summary>
    public static string Region(string? name) => name ?? "Other regions";

    /// <summary>Frameworks or rubrics by id and version.</summary>
    public static string Measures(IEnumerable<DataIdentity> identities) =>
        Words.List(identities.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Id} version {one.Version}")));

    /// <summary>A result of the prompt, short enough for the head of a column.</summary>
    public static string Of(PromptResult result, Framework framework) => result switch
    {
        PromptResult.NotJudged => "Not judged",
        PromptResult.MetForFirst => "Met for " + framework.Prompt.Constituencies[0].Name.English,
        _ => Words.Sentence(Words.Of(result, framework)),
    };

    /// <summary>A rating, or that there is none.</summary>
    public static string Of(Rating? rating) => rating is { } known ? Words.Sentence(Words.Of(known)) : "Not rated";
}
