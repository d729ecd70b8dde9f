using Sui.Inspection.Annexes.Verifying;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Former;

/// <summary>Compares a published annex with a former one, table by table, and names each table where the difference gives a count away.</summary>
internal sealed class FormerComparison(AnnexRecord record, FormerAnnex former)
{
    private readonly FormerAnnex _present = FormerAnnex.Of(record);

    /// <summary>Reads the former annex and compares.</summary>
    /// <param name="record">The new annex's record.</param>
    /// <param name="former">The former annex's JSON; null where it is larger than is read.</param>
    /// <param name="verifier">What verifies its record first: nothing is compared with a record that does not follow from its own statuses.</param>
    public static IReadOnlyList<Problem> Run(AnnexRecord record, byte[]? former, AnnexVerifier verifier)
    {
        if (FormerAnnexReader.Read(former, out var problems) is not { } read)
        {
            return problems;
        }

        if (verifier.Verify(former, FormerAnnexReader.Label).Problems is { Count: > 0 } refused)
        {
            return refused;
        }

        return string.Equals(read.ProviderId, record.ProviderId, StringComparison.Ordinal) ? [.. new FormerComparison(record, read).Compare()] :
        [
            Make(
                FormerCodes.OtherProvider, "record.provider.id", "The former annex is of another provider.", "The same provider's id in both.",
                "Give the annex that was published of this provider."),
        ];
    }

    private IEnumerable<Problem> Compare()
    {
        if (Differencing.Tells(_present.PeopleHeard, former.PeopleHeard))
        {
            yield return Told(FormerCodes.Total, "record.peopleHeard", "people heard in all");
        }

        if (Differencing.Tells(_present.Caseload, former.Caseload))
        {
            yield return Told(FormerCodes.Total, "record.caseload", "people on the caseload");
        }

        foreach (var problem in Sources().Concat(Profile()).Concat(Activities()).Concat(Shares()))
        {
            yield return problem;
        }
    }

    private IEnumerable<Problem> Sources()
    {
        var pairs = SourcePairs.Of(_present.Sources, former.Sources);
        foreach (var at in pairs.Told)
        {
            yield return Told(FormerCodes.Source, "record.sources", $"people heard: source {record.Sources[at].Title}");
        }

        foreach (var kind in pairs.ToldTogether)
        {
            yield return Told(FormerCodes.Source, "record.sources", $"people heard: all {KindName(kind)} together");
        }

        foreach (var at in pairs.Missing)
        {
            yield return Make(
                FormerCodes.SourceMissing, "record.sources",
                $"A source of the former annex is not in this one, by its id or its title: {PrintableText.Clean(former.Sources[at].Title)}. It was compared with every source of its kind that is new, and with all of them together.",
                "The sources of the former annex under the ids that they had.",
                "Give a source that was renamed the id that it had. Where its evidence is no longer here, nothing has to be done.")
            with
            { Severity = ProblemSeverity.Warning };
        }
    }

    private IEnumerable<Problem> Profile() =>
        from characteristic in _present.Profile.GroupBy(one => one.Characteristic, StringComparer.Ordinal)
        let pairs = characteristic.Select(one => (One: one, Other: FormerOf(one))).ToList()
        let together = Differencing.TellsGroups(
            Heard(pairs.Select(pair => pair.One), _present.PeopleHeard), _present.PeopleHeard,
            Heard(pairs.Select(pair => pair.Other), former.PeopleHeard), former.PeopleHeard)
        from pair in pairs
        where (together && (pair.One.Heard is null || pair.Other?.Heard is null)) || Differencing.Tells(pair.One.Heard, pair.Other?.Heard)
            || Differencing.Tells(People(pair.One.Share, _present.Caseload), People(pair.Other?.Share, former.Caseload))
        select Told(FormerCodes.Profile, "record.profile", $"profile: {pair.One.Characteristic}, {pair.One.Group}");

    private IEnumerable<Problem> Activities() =>
        from entry in _present.Activities.Index()
        from other in former.Activities.Where(other => string.Equals(other.Id, entry.Item.Id, StringComparison.Ordinal) || SourcePairs.AreNamedAlike(other.Name, entry.Item.Name)).Take(1)
        where Differencing.Tells(entry.Item.People, other.People)
        select Told(FormerCodes.Activity, "record.activities", $"people in the activity {record.Activities[entry.Index].Name}");

    private IEnumerable<Problem> Shares()
    {
        // More than one share of a kind is compared in the order in which they stand.
        var others = former.Shares.GroupBy(share => share.Key).ToDictionary(same => same.Key, same => same.ToList());
        return
            from same in _present.Shares.Where(share => share.Key.CountsPeople).GroupBy(share => share.Key)
            where same.Zip(others.GetValueOrDefault(same.Key) ?? [], (one, other) =>
                Differencing.Tells(Cell(one, _present), Cell(other, former))).Any(tells => tells)
            select Told(FormerCodes.Shares, "record.criteria", $"shares on {same.Key.CriterionId}, {KindName(same.Key.Kind)}");
    }

    private static PublishedCell Cell(FormerShare share, FormerAnnex annex)
    {
        var sources = annex.Sources.Where(source => source.Kind == share.Key.Kind).ToList();
        var heard = sources.Count == 0 || sources.Exists(source => source.Heard is null) ? null : (long?)sources.Sum(source => (long)source.Heard!.Value);
        return new PublishedCell(share.Favourable, share.Valid, share.Status, share.Reason, heard is { } all ? (int)Math.Min(all, int.MaxValue) : null);
    }

    // Whoever was heard in none of the groups stands last, where all of them are shown.
    private static IReadOnlyList<int?> Heard(IEnumerable<AnnexRecordGroup?> groups, int? all)
    {
        var counts = groups.Select(group => group?.Heard).ToList();
        return [.. counts, counts.Contains(null) || all is not { } total ? null : (int)Math.Max(0, total - counts.Sum(count => (long)count!.Value))];
    }

    private static int? People(double? share, int? size) =>
        share is { } part && size is { } all ? (int)Math.Round(part * all, MidpointRounding.AwayFromZero) : null;

    // A group that was renamed is known by its share of the caseload, where no other has it.
    private AnnexRecordGroup? FormerOf(AnnexRecordGroup group) => former.Profile.FirstOrDefault(other => IsSame(group, other))
        ?? (former.Profile.Where(other => string.Equals(group.Characteristic, other.Characteristic, StringComparison.Ordinal) && other.Share is not null && other.Share == group.Share
            && !_present.Profile.Any(one => IsSame(one, other))).Take(2).ToList() is [var only] ? only : null);

    private static bool IsSame(AnnexRecordGroup one, AnnexRecordGroup other) =>
        string.Equals(one.Characteristic, other.Characteristic, StringComparison.Ordinal) && string.Equals(one.Group, other.Group, StringComparison.Ordinal);

    private static string KindName(SourceKind kind) => kind switch
    {
        SourceKind.Survey => "surveys",
        SourceKind.Interview => "interviews",
        SourceKind.Group => "groups",
        SourceKind.Council => "councils",
        SourceKind.Document => "documents",
        SourceKind.Data => "data",
        _ => "observations",
    };

    private static Problem Told(string code, string path, string table) => Make(
        code, path, $"With the former annex, this table gives a count of people away: {PrintableText.Clean(table)}.",
        "A difference of nobody, or of five or more people of each answer.",
        "Do not publish both: wait for more evidence, or publish without what was added.");

    private static Problem Make(string code, string path, string message, string expected, string action) => new()
    {
        Code = code,
        Severity = ProblemSeverity.Error,
        Location = new ProblemLocation(FormerAnnexReader.Label, Column: path),
        Message = message,
        Expected = expected,
        Action = action,
    };
}
