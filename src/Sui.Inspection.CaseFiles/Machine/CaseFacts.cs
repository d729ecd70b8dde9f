using Sui.Inspection.CaseFiles.Entries;

namespace Sui.Inspection.CaseFiles.Machine;

/// <summary>What guards look at: counts and yes or no, and nobody's words, so that they can stand in the journal.</summary>
internal sealed record CaseFacts
{
    /// <summary>Whether evidence was taken in.</summary>
    public bool HasEvidence { get; init; }

    /// <summary>Whether the errors were read since the evidence changed last.</summary>
    public bool ErrorsRead { get; init; }

    /// <summary>Whether there is a judgement that is newer than the evidence.</summary>
    public bool Judged { get; init; }

    /// <summary>Whether a second person agreed to that judgement.</summary>
    public bool Moderated { get; init; }

    /// <summary>Whether masks were looked at since the evidence and the judgement changed last.</summary>
    public bool MasksReviewed { get; init; }

    /// <summary>Whether it was decided on requests since the evidence changed last.</summary>
    public bool RequestsDecided { get; init; }

    /// <summary>Whether whoever fires led or judged.</summary>
    public bool ActorLed { get; init; }

    /// <summary>Whether a reason was given.</summary>
    public bool ReasonGiven { get; init; }

    /// <summary>Errors of the evidence; 0 or more, as are the other counts.</summary>
    public int Errors { get; init; }

    /// <summary>Masks in what would be published.</summary>
    public int Masks { get; init; }

    /// <summary>Comments without an answer.</summary>
    public int Comments { get; init; }

    /// <summary>Requests that are open.</summary>
    public int Requests { get; init; }

    /// <summary>What would make the annex a draft all the same. What asks for it is fired where there is none alone, so that it does not stand in the entry.</summary>
    public int Lacking { get; init; }

    /// <summary>The facts as an object of an entry.</summary>
    public CanonicalBody.Inner ToBody() => new(CanonicalBody.Of(
        ("actorLed", ActorLed), ("comments", Comments), ("errors", Errors), ("errorsRead", ErrorsRead), ("hasEvidence", HasEvidence), ("judged", Judged),
        ("masks", Masks), ("masksReviewed", MasksReviewed), ("moderated", Moderated), ("reasonGiven", ReasonGiven), ("requests", Requests),
        ("requestsDecided", RequestsDecided)));
}
