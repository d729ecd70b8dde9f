using Sui.Inspection.Imports;

namespace Sui.Inspection.Tool.Output;

/// <summary>Why rows of an export do not count, in words.</summary>
internal static class SetAsideWords
{
    /// <summary>Why a response does not.</summary>
    public static string Of(SetAsideReason reason) => reason switch
    {
        SetAsideReason.Repeat => "the same as an earlier row",
        SetAsideReason.Conflict => "in conflict with an earlier row",
        SetAsideReason.Partial => "partial",
        SetAsideReason.Disqualified => "disqualified",
        SetAsideReason.TestData => "test data",
        SetAsideReason.Rejected => "rejected",
        SetAsideReason.Totals => "totals",
        SetAsideReason.RepeatedHeader => "the headers again",
        SetAsideReason.Empty => "nothing answered and not sent in",
        SetAsideReason.Merged => "cells merged with those of a row above",
        SetAsideReason.OtherEvent => "another event of the same study",
        SetAsideReason.Unreadable => "filled, and no answer in it can be read",
        SetAsideReason.Shifted => "answers one column beside their own",
        _ => "more or fewer cells than headers",
    };

    /// <summary>Why a proposal does not.</summary>
    public static string Of(ProposalLeftOutReason reason) => reason switch
    {
        ProposalLeftOutReason.Withdrawn => "withdrawn",
        ProposalLeftOutReason.Hidden => "hidden by a moderator",
        ProposalLeftOutReason.Amendment => "an amendment of another proposal",
        ProposalLeftOutReason.Repeat => "the number of an earlier row",
        _ => "an error",
    };

    /// <summary>The same by the reason's name.</summary>
    public static string Of(string reason) =>
        Enum.TryParse<SetAsideReason>(reason, out var response) ? Of(response)
        : Enum.TryParse<ProposalLeftOutReason>(reason, out var proposal) ? Of(proposal)
        : reason;
}
