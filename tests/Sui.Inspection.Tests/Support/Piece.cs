using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Support;

/// <summary>One random piece of evidence, which can be made better.</summary>
internal abstract record Piece
{
    public abstract void AddTo(PackBuilder builder);

    /// <summary>The same piece speaking more for its criterion; null when it cannot.</summary>
    public abstract Piece? Better();

    public sealed record OfFinding(
        string Criterion, SourceKind Kind, Experience Experience, Origin Origin, int Weight, string? Event, string? Unit) : Piece
    {
        private static readonly int[] Steps = [-10, -6, -3, 3, 6, 10];

        public override void AddTo(PackBuilder builder) => builder.Finding(Criterion, Kind, Experience, Weight, Origin, Event, Unit);

        public override Piece? Better() => Weight == 10 ? null : this with { Weight = Steps[Array.IndexOf(Steps, Weight) + 1] };
    }

    public sealed record OfTally(
        string Criterion, SourceKind Kind, Experience Experience, Origin Origin, int Favourable, int Valid, bool Poor) : Piece
    {
        public override void AddTo(PackBuilder builder) => builder.Tally(
            Criterion, Kind, Experience, Favourable, Valid, Origin, Criterion == "K1" ? ClaimUnit.Stakeholders : ClaimUnit.People, Poor);

        public override Piece? Better() => Favourable == Valid ? null : this with { Favourable = Favourable + 1 };
    }

    public sealed record OfResponse(SourceKind Kind, string? Person, Origin Origin, int Mask) : Piece
    {
        private static readonly string[] Questions = ["know_how", "asked_this_year", "told_why", "understandable", "heard_back", "safe_to_criticise"];

        public override void AddTo(PackBuilder builder) => builder.Response(
            Kind,
            Person,
            Origin,
            [.. Questions.Select((question, bit) => (question, (Mask >> bit & 1) == 1 ? AnswerMeaning.Favourable : AnswerMeaning.NotFavourable))]);

        public override Piece? Better() => Mask == 63 ? null : this with { Mask = Mask | (Mask + 1) };
    }

    public sealed record OfProposal(ProposalDecision Decision, bool Decider, bool Due, bool CarriedOut) : Piece
    {
        public override void AddTo(PackBuilder builder) => builder.Proposal(
            Decision, Decider, due: Due && IsAgreed ? "2019-04-01" : null, carriedOut: CarriedOut && IsAgreed ? "2019-04-02" : null);

        public override Piece? Better() =>
            Decision == ProposalDecision.Pending ? this with { Decision = ProposalDecision.Declined, Decider = true }
            : !Decider ? this with { Decider = true }
            : IsAgreed && !CarriedOut ? this with { CarriedOut = true }
            : null;

        private bool IsAgreed => Decision is ProposalDecision.Accepted or ProposalDecision.Adapted;
    }

    public sealed record OfGroupRule(Representativeness Rule) : Piece
    {
        public override void AddTo(PackBuilder builder) => builder.Caseload(Rule);

        public override Piece? Better() => Rule == Representativeness.Adequate ? null : new OfGroupRule(Representativeness.Adequate);
    }
}
