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
                        // A count and its share give the size of the caseload, which the published annex may be hiding.
                        .. published ? Array.Empty<TableColumn>() : [new TableColumn(words.Share, 1.4, CellAlignment.End)],
                    ],
                    // In the assessment's own order: sorted by size, a hidden count would stand between two that are shown. For the
                    // same reason there is no total. The composer explains the shorthand beneath the table.
                    [.. activities.Select(activity => (IReadOnlyList<TableCell>)
                    [
                        activity.Name,
                        Count(activity.People, assessment, published),
                        .. published ? Array.Empty<TableCell>() : [Share(activity.People, assessment.Evidence.Caseload?.Size)],
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

    private static string Count(int? people, Assessment assessment, bool published) =>
        people is not { } count ? "[x]"
        : published && Hides(count, assessment) ? "[c]"
        : PeopleReachedWords.Figure(count);

    private static string Share(int? people, int? caseload) =>
        people is not { } count || caseload is not { } size ? "[x]"
        : count > size ? "[z]"
        : ((double)count / size).ToString("P1", CultureInfo.InvariantCulture).Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>
    /// Nothing that is published tells a count of one to four people, or that all but one to four took part. Where the annex may be
    /// hiding the size of the caseload, every count goes: to hide some by a size that nobody sees would tell the size.
    /// </summary>
    private static bool Hides(int people, Assessment assessment) => IsSmall(people)
        || (assessment.Evidence.Caseload?.Size is { } size
            && (IsSmall(size - people) || SizeMayBeHidden(size, assessment.Heard)));

    private static bool SizeMayBeHidden(int size, Heard heard) =>
        IsSmall(size) || IsSmall(heard.People) || IsSmall(size - heard.People) || heard.Sources.Any(source => IsSmall(source.Heard));

    private static bool IsSmall(int people) => people is > 0 and < SmallestShown;
}
// </section>
