using System.Globalization;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;

namespace ExtendedAnnex.Sections;

// <section>
/// <summary>
/// How many people each activity reached. It keeps no state, so that one instance serves any number of annexes at a time, and it
/// takes everything from its arguments, so that the same assessment gives the same section.
/// </summary>
internal sealed class PeopleReachedSection : IAnnexSectionProvider
{
    private const int SmallestShown = 5;

    /// <inheritdoc/>
    public IEnumerable<AnnexSection> GetSections(Assessment assessment, AnnexRequest request)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(request);
        var activities = assessment.Activities;
        if (activities.Count == 0)
        {
            return [];
        }

        var words = new PeopleReachedWords(request.Language);
        var published = request.Audience == AnnexAudience.Published;
        var caseload = assessment.Evidence.Caseload?.Size;
        var unknown = activities.Where(activity => activity.People is null).Select(activity => activity.Name).ToList();
        return
        [
            // Ids are unique in the annex. Those that ship never start with 'extended-'.
            new AnnexSection("extended-people", words.Heading,
            [
                new ParagraphBlock([words.Intro, new TextRun(words.Ladder, Href: "#activities"), "."]),
                new TableBlock(
                    words.Caption,
                    [
                        new TableColumn(words.Activity, 3),
                        new TableColumn(words.People, 1.2, CellAlignment.End),
                        new TableColumn(words.Share, 1.4, CellAlignment.End),
                    ],
                    // In the assessment's own order: sorted by size, a hidden count would stand between two that are shown. For the
                    // same reason there is no total. The composer explains the shorthand beneath the table.
                    [.. activities.Select(activity => (IReadOnlyList<TableCell>)
                    [
                        activity.Name,
                        Count(activity.People, caseload, published),
                        Share(activity.People, caseload, published),
                    ])]),
            ],
            unknown.Count == 0 ? [] :
            [
                new AnnexSection("extended-people-unknown", words.UnknownHeading,
                [
                    new ParagraphBlock(words.UnknownIntro),
                    new ListBlock([.. unknown.Select(name => (IReadOnlyList<TextRun>)[name])]),
                ]),
            ]),
        ];
    }

    private static string Count(int? people, int? caseload, bool published) =>
        people is not { } count ? "[x]" : Hidden(count, caseload, published) ? "[c]" : PeopleReachedWords.Figure(count);

    private static string Share(int? people, int? caseload, bool published) =>
        people is not { } count || caseload is not { } size ? "[x]"
        : Hidden(count, caseload, published) ? "[c]"
        : count > size ? "[z]"
        : ((double)count / size).ToString("P1", CultureInfo.InvariantCulture).Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>Nothing that is published tells a count of one to four people, or that all but one to four took part.</summary>
    private static bool Hidden(int people, int? caseload, bool published) =>
        published && (IsSmall(people) || (caseload is { } size && IsSmall(size - people)));

    private static bool IsSmall(int people) => people is > 0 and < SmallestShown;
}
// </section>
