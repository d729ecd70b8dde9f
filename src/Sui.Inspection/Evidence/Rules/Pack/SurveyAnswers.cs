using Sui.Inspection.Analysis;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>Who answered a survey.</summary>
/// <param name="Responded">People with a row of their own.</param>
/// <param name="LivedResponded">Whether one of them speaks from experience of being supervised.</param>
/// <param name="Tallied">The most people of one tally.</param>
/// <param name="LivedTallied">Whether such people are tallied.</param>
internal sealed record SurveyAnswers(int Responded, bool LivedResponded, int Tallied, bool LivedTallied)
{
    /// <summary>How many answered, by their rows where there are any: a tally may be of the same people.</summary>
    public int People => Responded > 0 ? Responded : Tallied;

    /// <summary>Whether the caseload is what those who answered are to resemble.</summary>
    public bool OfCaseload => LivedResponded || LivedTallied;

    /// <summary>Those of the items of one source.</summary>
    /// <param name="items">The items.</param>
    public static SurveyAnswers Of(IEnumerable<EvidenceItem> items)
    {
        var all = items.ToList();
        var given = all.OfType<Response>().Where(response => response.Outcome is ResponseOutcome.Completed or ResponseOutcome.Partial).ToList();
        var tallies = all.OfType<Tally>().Where(tally => tally.Valid > 0).ToList();
        return new SurveyAnswers(
            given.DistinctBy(response => response.Person ?? response.Id, StringComparer.Ordinal).Total(response => response.People),
            given.Exists(response => response.Experience == Experience.Lived),
            tallies.Select(tally => tally.Valid).DefaultIfEmpty().Max(),
            tallies.Exists(tally => tally.Experience == Experience.Lived));
    }
}
