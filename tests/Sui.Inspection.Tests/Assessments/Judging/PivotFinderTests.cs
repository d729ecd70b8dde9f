using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Judging;
using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Tests.Assessments.Judging;

/// <summary>Against the definition: a criterion is pivotal when some reading of all others makes the rating change with it.</summary>
[TestFixture]
internal sealed class PivotFinderTests
{
    private const int MostOpen = 9;

    private static readonly string[] Deciding =
        ["I1", "I2", "C1", "C2", "C3", "C4", "C5", "C6", "U1", "P1", "P2", "P3", "P4", "S1", "S2", "K1", "K2", "K3", "K4"];

    private static readonly RungFinder Rungs = new(BuiltIn.Rubric);
    private static readonly BaseRating Ratings =
        new(BuiltIn.Rubric, Rungs, new ElementJudge(BuiltIn.Rubric, BuiltIn.Frameworks.Find(BuiltIn.DefaultFramework)!.Prompt));

    [Test]
    public void Find_OfTheRubric_IsWhatEveryReadingGives()
    {
        var cases =
            from open in Gen.Shuffle(Deciding).Select(ids => ids.Take(MostOpen).ToList())
            from statuses in Gen.Elements(CriterionStatus.Met, CriterionStatus.Met, CriterionStatus.Indicated, CriterionStatus.NotMet).ArrayOf(Deciding.Length)
            from ways in Gen.Elements(0, 0, 0, 1, 2).ArrayOf(Deciding.Length)
            from limited in Gen.Elements(false, false, true)
            select (Open: open, Statuses: statuses, Ways: ways, Limited: limited);
        Prop.ForAll(Arb.From(cases), given =>
        {
            var statuses = new StatusMap(Deciding.Select((id, at) => Outcome(id, given.Open.Contains(id) ? StatusOf(given.Ways[at]) : given.Statuses[at])));
            var open = Deciding.Where(given.Open.Contains).Select(id => Open(id, given.Ways[Array.IndexOf(Deciding, id)])).ToList();
            var known = new Dictionary<int, Rating>();
            Rating ReadAt(int set)
            {
                if (!known.TryGetValue(set, out var rating))
                {
                    var read = Reading.Of(open, id => (set & (1 << open.FindIndex(one => one.Id == id))) != 0).Of(statuses);
                    rating = Ratings.Find(read, rung => Rungs.EssentialsThrough(rung).All(id => read[id] == CriterionStatus.Met));
                    known[set] = rating = given.Limited && rating > Rating.RequiresImprovement ? Rating.RequiresImprovement : rating;
                }

                return rating;
            }

            Rating Read(Func<string, bool> high) => ReadAt(Enumerable.Range(0, open.Count).Where(at => high(open[at].Id)).Sum(at => 1 << at));
            var all = (1 << open.Count) - 1;
            var wanted = open.Where((_, at) => Enumerable.Range(0, all + 1).Any(set => ReadAt(set | (1 << at)) != ReadAt(set & ~(1 << at)))).Select(one => one.Id);
            var found = new PivotFinder(open.ConvertAll(one => one.Id), Read).Find(ReadAt(0), ReadAt(all));
            Assert.That(found, Is.EqualTo(wanted));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20261129UL, 11UL));
    }

    private static OpenCriterion Open(string id, int way) => way switch
    {
        0 => new OpenCriterion(id, CriterionStatus.NotMet, CriterionStatus.Indicated),
        1 => new OpenCriterion(id, null, CriterionStatus.Indicated),
        _ => new OpenCriterion(id, CriterionStatus.NotMet, null),
    };

    private static CriterionStatus StatusOf(int way) => way switch
    {
        0 => CriterionStatus.NoEvidence,
        1 => CriterionStatus.Unclear,
        _ => CriterionStatus.NotMet,
    };

    private static CriterionOutcome Outcome(string id, CriterionStatus status) => new()
    {
        Id = id,
        Rung = null,
        Importance = Importance.Essential,
        Weight = 0,
        Grade = null,
        Status = status,
        Firm = status == CriterionStatus.NotMet ? false : null,
        Reason = null,
        Corroborated = false,
        CorroboratingKinds = [],
        ExperienceSums = [],
        Groups = [],
        Signals = [],
        Absence = null,
    };
}
