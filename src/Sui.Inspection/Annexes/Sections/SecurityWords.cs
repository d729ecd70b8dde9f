using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>How far the placement can be relied on, and why.</summary>
internal static class SecurityWords
{
    /// <summary>The answer in a word.</summary>
    public static string Short(AnnexContext context) => context.Words.Say(
        context.Assessment.Placement.Security.Security == Security.Secure ? "Security.Secure" : "Security.Provisional");

    /// <summary>The words as a paragraph, and the reasons as a list where the placement is provisional.</summary>
    public static IEnumerable<AnnexBlock> Blocks(AnnexContext context)
    {
        var words = context.Words;
        var security = context.Assessment.Placement.Security;
        var least = words.Number(context.Rubric.Placement.EnoughForSecure(context.Caseload?.Size));
        if (security.Security == Security.Secure)
        {
            return [Sections.Blocks.Lead(words.Say("Security.Secure"), words.Say("Security.Secure.Why", ("least", least)))];
        }

        if (security.Reasons.Any(reason => reason.Kind == SecurityReasonKind.NoRungReached))
        {
            return
            [
                Sections.Blocks.Lead(words.Say("Security.Provisional"), words.Say(
                    context.Assessment.Placement.Rung is null ? "Security.NotPlaced" : "Security.NoRungReached")),
            ];
        }

        return
        [
            Sections.Blocks.Lead(words.Say("Security.Provisional"), words.Say(
                security.Reasons.Count == 0 ? "Security.Provisional.Bare" : "Security.Provisional.Why")),
            .. Sections.Blocks.List(security.Reasons.Select(reason => Reason(context, reason, least))),
        ];
    }

    /// <summary>The same as sentences, in statements instead of codes.</summary>
    public static IEnumerable<string> Sentences(AnnexContext context)
    {
        var words = context.Words;
        var security = context.Assessment.Placement.Security;
        if (!context.Disclosure.ShowsSecurity(context.Assessment))
        {
            return [words.Say("Security.Hidden", ("mark", Shorthand.Confidential))];
        }

        var least = words.Number(context.Rubric.Placement.EnoughForSecure(context.Caseload?.Size));
        if (security.Security == Security.Secure)
        {
            return [words.Say("Security.Is.Secure"), words.Say("Security.Secure.Why", ("least", least))];
        }

        // That no rung is reached is said already; there is nothing then to be secure.
        return context.Assessment.Placement.Rung is null ? []
            : security.Reasons.Any(reason => reason.Kind == SecurityReasonKind.NoRungReached) ? [words.Say("Security.NoRungReached")]
            :
            [
                words.Say("Security.Is.Provisional"),
                .. security.Reasons.SelectMany(reason => reason.Kind == SecurityReasonKind.EssentialsNotMet
                    ? Indicated(context, reason.Criteria) : [Reason(context, reason, least)]),
            ];
    }

    // Those that are not settled are named as gaps already.
    private static IEnumerable<string> Indicated(AnnexContext context, IReadOnlyList<string> notMet)
    {
        var indicated = notMet.Where(id => context.Outcome(id)?.Status == CriterionStatus.Indicated).ToList();
        return indicated.Count == 0 ? []
            : [context.Words.Count("Security.EssentialsNotMet.Plain", indicated.Count, ("mark", context.Entries.Mark(indicated)))];
    }

    private static string Reason(AnnexContext context, SecurityReason reason, string least)
    {
        var words = context.Words;
        var kinds = words.Either([.. reason.SourceKinds.Select(kind => words.Name(kind))]);
        var ids = words.List(reason.Criteria);
        return reason.Kind switch
        {
            SecurityReasonKind.EssentialsNotMet => words.Count("Security.EssentialsNotMet", reason.Criteria.Count, ("ids", ids)),
            SecurityReasonKind.RestsOnOneKind => words.Say("Security.RestsOnOneKind", ("kinds", kinds)),
            SecurityReasonKind.TooFewHeard => words.Say("Security.TooFewHeard", ("least", least)),
            _ => words.Say("Security.NoRungReached"),
        };
    }
}
