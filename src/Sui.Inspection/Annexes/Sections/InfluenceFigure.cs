using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.People;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>What came of what people said, link by link. It counts matters, not people, so nothing is suppressed.</summary>
internal sealed class InfluenceFigure(AnnexContext context)
{
    private readonly InfluenceChain _chain = context.Assessment.Influence;

    /// <summary>The subsection.</summary>
    /// <param name="ends">Whether the table of where each matter stood follows, whose counts the figure's notes have too.</param>
    public AnnexSection Section(bool ends = true)
    {
        var words = context.Words;
        return new AnnexSection("proposals-influence", words.Say("Influence.Heading"),
        [
            .. Blocks.Paragraph(words.Say("Influence.Intro"), words.Say("Influence.Register"), Found(), Broken(), Told()),
            new ChainFigureBlock
            {
                Title = words.Say("Influence.Figure.Title"),
                Description = string.Join(' ', _chain.Steps.Select(step => words.Say(
                    "Influence.Figure.Item", ("link", words.Name(step.Link)), ("count", Count(step))))),
                Links = [.. _chain.Steps.Select(step => new ChainFigureLink(words.Name(step.Link), step.Reached, Count(step), Lost(step)))],
            },
            .. Links(),
            .. ends ? Ends() : [],
        ]);
    }

    private int Raised => _chain.Steps[0].Reached;

    private string Broken() => context.Words.Say(_chain.FirstBroken is { } link ? "Influence.Broken." + link : "Influence.Whole");

    private string Told()
    {
        var all = context.Assessment.Proposals.FedBack;
        var after = _chain.Steps[^1].Reached;
        return Blocks.Sentences(
            all == after ? string.Empty : context.Words.Say("Influence.Told", ("all", context.Words.Figure(all)), ("after", context.Words.Figure(after))),
            ToldBefore() is var before && before == 0 ? string.Empty : context.Words.Say(
                "Influence.Told.Before", ("before", context.Words.Figure(before)), ("after", context.Words.Figure(after))));
    }

    // People who were told of a decision were not told by that of the change.
    private int ToldBefore() => context.Pack.Proposals.Count(proposal => proposal.FedBackOn?.Latest < proposal.CarriedOutOn?.Earliest
        && InfluenceTracer.EndOf(proposal, context.Pack.Fieldwork.To) == ChainEnd.Complete);

    // Whether anybody looked beyond the register: what was coded of a statement on proposals, the provider's own word not among it.
    private string Found()
    {
        var counted = context.Rubric.Criteria.Where(criterion => criterion.Claim.Unit is ClaimUnit.Proposals or ClaimUnit.DueProposals)
            .Select(criterion => criterion.Id).ToList();
        var found = counted.Where(id => context.Outcome(id)?.Signals.Any(weighed =>
            weighed.Signal.Form == SignalForm.Finding && weighed.Signal.Origin != Origin.Provider) == true).ToList();
        return counted.Count == 0 ? string.Empty
            : context.Words.Say(found.Count > 0 ? "Influence.Found" : "Influence.NotFound", ("mark", Entries(found.Count > 0 ? found : counted)));
    }

    // The working paper has no numbered entries.
    private string Entries(IReadOnlyList<string> ids) => context.Published ? context.Entries.Mark(ids) : context.Words.List(ids);

    private string Count(ChainStep step) => step.Link == ChainLink.View
        ? context.Words.Figure(step.Reached)
        : context.Words.Say("Of", ("part", context.Words.Figure(step.Reached)), ("whole", context.Words.Figure(Raised)));

    /// <summary>What kept matters from reaching a link, in a few words.</summary>
    private string? Lost(ChainStep step)
    {
        var ends = step.Link switch
        {
            ChainLink.Proposal => new[] { ChainEnd.NotRecorded },
            ChainLink.Decision => [ChainEnd.NotDecided],
            ChainLink.Change => [ChainEnd.DeclinedTold, ChainEnd.DeclinedUntold, ChainEnd.NotCarriedOut, ChainEnd.NotYetDue],
            ChainLink.Feedback => [ChainEnd.NotFedBack],
            _ => [],
        };
        var lost = ends.Select(end => _chain.Ends.First(count => count.End == end)).Where(count => count.Count > 0)
            .Select(count => context.Words.Say(
                "Influence.Lost." + count.End, ("count", context.Words.Figure(count.Count)))).ToList();
        return lost.Count == 0 ? null : string.Join("; ", lost);
    }

    private IEnumerable<AnnexBlock> Links()
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Influence.Links"),
            [
                new(words.Say("Influence.Link"), 2.2),
                Blocks.Figures(words.Say("Influence.Reached"), 1),
                Blocks.Figures(words.Say("Influence.Share"), 1),
                Blocks.Figures(words.Say("Influence.Days"), 2.2),
            ],
            _chain.Steps.Select(step => (IReadOnlyList<TableCell>)
            [
                words.Name(step.Link),
                words.Figure(step.Reached),
                Raised == 0 ? Shorthand.NotApplicable : Share(step),
                step.Link is ChainLink.View or ChainLink.Proposal ? Shorthand.NotApplicable
                    : step.MedianDays is { } days
                        ? words.Say(
                            "Influence.Days." + step.Link,
                            ("days", words.Figure(days, 1)), ("known", words.Figure(step.DaysKnown)))
                        : Shorthand.NotAvailable,
            ]));
    }

    // The matters on file stand for those that people might raise: Wilson's interval, as for shares of people.
    private string Share(ChainStep step)
    {
        var words = context.Words;
        var share = words.PercentFigure((double)step.Reached / Raised);
        if (context.Published || step.Link == ChainLink.View)
        {
            return share;
        }

        var interval = ProportionInterval.Wilson(step.Reached, Raised);
        return words.Say(
            "Influence.Share.Interval", ("share", share), ("low", words.PercentFigure(interval.Low)), ("high", words.PercentFigure(interval.High)));
    }

    private IEnumerable<AnnexBlock> Ends()
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Influence.Ends"),
            [new(words.Say("Influence.End"), 4), Blocks.Figures(words.Say("Influence.Count"), 1)],
            _chain.Ends.Select(end => (IReadOnlyList<TableCell>)[words.Name(end.End), words.Figure(end.Count)]));
    }
}
