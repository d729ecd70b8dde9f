using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.People;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>The influence chain (method, section 6), counted by hand. Fieldwork ends on 7 June 2019.</summary>
[TestFixture]
internal sealed class InfluenceTracerTests
{
    private static readonly Proposal Decided = TestPack.Proposal("p", "A proposal", ProposalDecision.Accepted) with
    {
        AnsweredOn = TestPack.Day(2018, 11, 25),
        DueOn = TestPack.Day(2019, 3, 1),
    };

    [Test]
    public void Trace_OneOfEach_EndsWhereItShould()
    {
        var chain = Trace(
            Decided with { InRegister = false },
            Decided with { Decision = ProposalDecision.Pending, AnsweredOn = null },
            Decided with { AnsweredOn = TestPack.Day(2019, 6, 8) },
            Decided with { Decision = ProposalDecision.Declined },
            Decided with { Decision = ProposalDecision.Declined, FedBackOn = TestPack.Day(2019, 1, 2) },
            Decided,
            Decided with { DueOn = null },
            Decided with { DueOn = TestPack.Day(2019, 6, 8) },
            Decided with { CarriedOutOn = TestPack.Day(2019, 2, 1) },
            Decided with { Decision = ProposalDecision.Adapted, CarriedOutOn = TestPack.Day(2019, 2, 1), FedBackOn = TestPack.Day(2019, 6, 7) },
            Decided with { CarriedOutOn = TestPack.Day(2019, 2, 1), FedBackOn = TestPack.Day(2019, 6, 8) });

        Assert.That(
            chain.Ends.Select(end => (end.End, end.Count)),
            Is.EqualTo(new[]
            {
                (ChainEnd.NotRecorded, 1), (ChainEnd.NotDecided, 2), (ChainEnd.DeclinedUntold, 1), (ChainEnd.DeclinedTold, 1),
                (ChainEnd.NotCarriedOut, 2), (ChainEnd.NotYetDue, 1), (ChainEnd.NotFedBack, 2), (ChainEnd.Complete, 1),
            }));
        Assert.That(chain.Steps.Select(step => step.Reached), Is.EqualTo(new[] { 11, 10, 8, 3, 1 }));
        Assert.That(chain.FirstBroken, Is.EqualTo(ChainLink.Proposal));
    }

    [Test]
    public void Trace_DeclinedAndToldAndNotYetDue_BreakNothing()
    {
        var chain = Trace(
            Decided with { Decision = ProposalDecision.Declined, FedBackOn = TestPack.Day(2019, 1, 2) },
            Decided with { DueOn = TestPack.Day(2019, 12, 1) });

        Assert.That(chain.FirstBroken, Is.Null);
        Assert.That(chain.Steps.Select(step => step.Reached), Is.EqualTo(new[] { 2, 2, 2, 0, 0 }));
    }

    [Test]
    public void Trace_Nothing_IsWholeAndZero()
    {
        var chain = Trace();

        Assert.That(chain.FirstBroken, Is.Null);
        Assert.That(chain.Steps.Select(step => step.Reached), Is.All.Zero);
        Assert.That(chain.Steps.Select(step => step.MedianDays), Is.All.Null);
    }

    // Raised on 5 November 2018: to 25 November 20 days, to 5 December 30, to 15 November 10 and to 5 January 61: median 25.
    [Test]
    public void Trace_DaysBetween_AreTheMedianOfKnownDays()
    {
        Assert.That(EvidenceDate.TryParse("2018-12", out var month), Is.True);
        var chain = Trace(
            Decided,
            Decided with { AnsweredOn = TestPack.Day(2018, 12, 5) },
            Decided with { AnsweredOn = TestPack.Day(2018, 11, 15) },
            Decided with { AnsweredOn = TestPack.Day(2019, 1, 5) },
            Decided with { AnsweredOn = month });

        var decision = chain.Steps.Single(step => step.Link == ChainLink.Decision);
        Assert.That(decision.Reached, Is.EqualTo(5));
        Assert.That(decision.DaysKnown, Is.EqualTo(4));
        Assert.That(decision.MedianDays, Is.EqualTo(25));
    }

    [Test]
    public void Trace_OrderOfTheRegister_ChangesNothing()
    {
        Proposal[] proposals =
        [
            Decided, Decided with { InRegister = false }, Decided with { CarriedOutOn = TestPack.Day(2019, 2, 1) },
            Decided with { Decision = ProposalDecision.Declined },
        ];
        var (one, other) = (Trace(proposals), Trace([.. proposals.Reverse()]));

        Assert.That(other.Steps, Is.EqualTo(one.Steps));
        Assert.That(other.Ends, Is.EqualTo(one.Ends));
    }

    private static InfluenceChain Trace(params Proposal[] proposals) => InfluenceTracer.Trace(TestPack.Create() with
    {
        Proposals = [.. proposals.Select((proposal, index) => proposal with { Id = "p" + index })],
    });
}
