using System.Text.Json;
using Sui.Inspection.Comparisons;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output.Comparisons;

/// <summary>A comparison as JSON.</summary>
internal static class ComparisonJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-comparison/1";

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="packsLeftOut">How many packs could not be used.</param>
    /// <param name="problems">The problems.</param>
    public static void Print(TextWriter output, ProviderComparison comparison, int packsLeftOut, IReadOnlyList<Problem> problems) => JsonText.Print(output, writer =>
    {
        writer.WriteString("format", Format);
        writer.WriteString("notice", ComparisonWords.NoRanking);
        writer.WriteNumber("leastProviders", ProviderComparison.LeastProviders);
        writer.WriteNumber("publishedOnly", comparison.PublishedOnly);
        writer.WriteNumber("packsLeftOut", packsLeftOut);
        writer.WriteNumber("synthetic", comparison.Synthetic);
        writer.Objects("sets", comparison.Sets, set => Set(writer, set));
        writer.Objects("providers", comparison.Providers, provider =>
        {
            writer.WriteString("id", provider.Id);
            writer.WriteString("name", provider.Name);
            writer.WriteString("region", provider.Region);
            writer.Day("fieldworkFrom", provider.Fieldwork.From);
            writer.Day("fieldworkTo", provider.Fieldwork.To);
            writer.WriteBoolean("inspectedBefore", provider.Former is not null);
        });
        ProblemsJson.Write(writer, problems);
    });

    private static void Set(Utf8JsonWriter writer, ComparedSet set)
    {
        Identities(writer, "frameworks", set.Frameworks);
        Identities(writer, "rubrics", set.Rubrics);
        writer.WriteNumber("providers", set.Providers);
        writer.ObjectOrNull("all", set.All, all => Results(writer, all));
        writer.Objects("regions", set.Regions, region =>
        {
            writer.WriteString("name", region.Name);
            Results(writer, region.Results);
        });
        writer.Strings("otherRegions", set.OtherRegions);
        writer.WriteStartObject("change");
        writer.WriteNumber("pairs", set.Change.Pairs);
        writer.WriteNumber("otherMeasure", set.Change.OtherMeasure);
        writer.ObjectOrNull("all", set.Change.All, all => Change(writer, all));
        writer.Objects("regions", set.Change.Regions, region =>
        {
            writer.WriteString("name", region.Name);
            Change(writer, region.Counts);
        });
        writer.WriteEndObject();
    }

    private static void Identities(Utf8JsonWriter writer, string name, IReadOnlyList<DataIdentity> identities) => writer.Objects(name, identities, writer.Identity);

    private static void Results(Utf8JsonWriter writer, ComparedResults results)
    {
        writer.WriteNumber("providers", results.Providers);
        writer.WriteNumber("rungsDecided", results.RungsDecided);
        writer.WriteNumber("ratingsDecided", results.RatingsDecided);
        writer.WriteNumber("provisional", results.Provisional);
        writer.Objects("rungs", results.Rungs, one =>
        {
            writer.WholeNumber("rung", (int?)one.Rung);
            writer.WriteNumber("providers", one.Providers);
        });
        writer.Objects("ratings", results.Ratings, one =>
        {
            writer.WriteString("rating", one.Rating?.ToString());
            writer.WriteNumber("providers", one.Providers);
        });
        writer.Objects("prompts", results.Prompts, one =>
        {
            writer.WriteString("result", one.Result.ToString());
            writer.WriteNumber("providers", one.Providers);
        });
        writer.Objects("criteria", results.Criteria, one =>
        {
            writer.WriteString("id", one.Id);
            writer.WriteNumber("providers", one.Providers);
            writer.WriteNumber("noEvidence", one.NoEvidence);
            writer.WriteNumber("notMet", one.NotMet);
            writer.WriteNumber("unclear", one.Unclear);
            writer.WriteNumber("indicated", one.Indicated);
            writer.WriteNumber("met", one.Met);
        });
    }

    private static void Change(Utf8JsonWriter writer, ChangeCounts counts)
    {
        writer.WriteNumber("providers", counts.Providers);
        writer.WriteNumber("up", counts.Up);
        writer.WriteNumber("same", counts.Same);
        writer.WriteNumber("down", counts.Down);
        writer.WriteNumber("notPlaced", counts.NotPlaced);
        writer.WriteNumber("mixedBasis", counts.MixedBasis);
        writer.Objects("criteria", counts.Criteria, one =>
        {
            writer.WriteString("id", one.Id);
            writer.WriteNumber("turnedMet", one.TurnedMet);
            writer.WriteNumber("lost", one.Lost);
        });
    }
}
