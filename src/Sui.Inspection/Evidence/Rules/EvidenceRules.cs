using Sui.Inspection.Evidence.Rules.Head;
using Sui.Inspection.Evidence.Rules.Identity;
using Sui.Inspection.Evidence.Rules.Pack;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>
/// What a sound pack is, wherever its evidence comes from. Checks packs that a host holds; readers of files run the same rules row by
/// row, and those across items at the end. Thread-safe.
/// </summary>
internal sealed class EvidenceRules(IDataRegistry<Instrument> instruments, PrivacyGuard guard)
{
    /// <summary>Checks a pack.</summary>
    /// <param name="pack">The pack; whatever it holds.</param>
    /// <param name="rubric">The rubric that it is scored by.</param>
    /// <returns>The pack without what has errors, and every problem: of the pack itself first, then of its lists in their order.</returns>
    public SoundPack Check(EvidencePack pack, Rubric rubric)
    {
        var problems = new ProblemList(ItemPlace.Pack, int.MaxValue);
        var head = HeadRules.Check(pack, problems);
        HeadIdentity.Check(head.Pack, pack.Sources, guard.Scanner, problems);
        var sources = head.Sources.ToDictionary(source => source.Source.Id, source => source.Source, StringComparer.Ordinal);
        var check = new ListCheck(new RuleData(rubric, instruments, sources, head.Days), new ItemIdentity(guard.Scanner));
        ModelGroup[] groups =
        [
            check.Items(pack.Activities, nameof(Activity)),
            check.Items(pack.Meetings, nameof(Meeting)),
            check.Items(pack.Proposals, nameof(Proposal)),
            check.Items(pack.Responses, nameof(Response)),
            check.Items(pack.Findings, nameof(Finding)),
            check.Items(pack.Tallies, nameof(Tally)),
            check.Items(pack.Quotes, nameof(Quote)),
            check.Items(pack.OtherItems, nameof(EvidenceItem)),
            check.Absences(pack.Absences),
            check.Items(pack.Drafts, nameof(DraftFinding)),
        ];
        PackRules.Run(groups, head.Sources, head.Pack.Caseload);
        ProfileRule.Run(groups, head.Pack.Caseload, instruments, new HeadReport(problems, "caseload").Warning);
        HeardAnswersRule.Run(groups, head.Pack.Caseload, instruments, new HeadReport(problems, "caseload").Warning);
        HeardRule.Run(groups, head.Pack.Caseload, new HeadReport(problems, "caseload").Warning);
        var found = problems.ToProblems().Concat(groups.SelectMany(group => group.Problems.ToProblems())).ToList();
        return new SoundPack(Without(head.Pack, pack, groups), guard.ForReading([.. MootProblems.LeaveOut(found, rubric)]));
    }

    private static EvidencePack Without(EvidencePack head, EvidencePack pack, ModelGroup[] groups) => head with
    {
        Activities = Kept(groups[0], pack.Activities),
        Meetings = Kept(groups[1], pack.Meetings),
        Proposals = Kept(groups[2], pack.Proposals),
        Responses = Kept(groups[3], pack.Responses),
        Findings = Kept(groups[4], pack.Findings),
        Tallies = Kept(groups[5], pack.Tallies),
        Quotes = Kept(groups[6], pack.Quotes),
        OtherItems = Kept(groups[7], pack.OtherItems),
        Drafts = Kept(groups[9], pack.Drafts),
        Absences = pack.Absences is { } absences && groups[8].IsAsGiven(absences) ? absences : groups[8].Absences,
    };

    private static IReadOnlyList<T> Kept<T>(ModelGroup group, IReadOnlyList<T>? given)
        where T : EvidenceItem => given is not null && group.IsAsGiven(given) ? given : [.. group.Items.Cast<T>()];
}
