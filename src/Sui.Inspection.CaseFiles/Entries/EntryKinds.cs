namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>The kinds of entries. What a kind means never changes; docs/case-files.md lists them.</summary>
internal static class EntryKinds
{
    /// <summary>The case was made; always entry 1.</summary>
    public const string CaseCreated = "case.created";

    /// <summary>A pack was taken in; its items follow.</summary>
    public const string PackImported = "pack.imported";

    /// <summary>An item was added.</summary>
    public const string ItemAdded = "item.added";

    /// <summary>What the entry of an item that is put in the place of another calls the id of that; others do not have it, and earlier versions wrote none.</summary>
    public const string Replaces = "replaces";

    /// <summary>An item was withdrawn.</summary>
    public const string ItemWithdrawn = "item.withdrawn";

    /// <summary>What an item held was erased.</summary>
    public const string ItemErased = "item.erased";

    /// <summary>A trigger of the workflow was fired.</summary>
    public const string WorkflowFired = "workflow.fired";

    /// <summary>A rating and a rung were decided.</summary>
    public const string JudgementRecorded = "judgement.recorded";

    /// <summary>A judgement was moderated.</summary>
    public const string ModerationRecorded = "moderation.recorded";

    /// <summary>Somebody looked at what has to be looked at.</summary>
    public const string ReviewRecorded = "review.recorded";

    /// <summary>Somebody placed the provider by their own judgement.</summary>
    public const string PlacementRecorded = "placement.recorded";

    /// <summary>Somebody dissented from the judgement that stands.</summary>
    public const string DissentRecorded = "dissent.recorded";

    /// <summary>The provider or the council commented on the draft.</summary>
    public const string CommentRecorded = "comment.recorded";

    /// <summary>A comment was answered.</summary>
    public const string CommentAnswered = "comment.answered";

    /// <summary>What the trigger after it publishes.</summary>
    public const string PublicationRecorded = "publication.recorded";

    /// <summary>What an item held was erased by age; its content, where it has any, is what is left of it.</summary>
    public const string ItemPurged = "item.purged";

    /// <summary>Another copy was merged; what is carried over from it follows.</summary>
    public const string CopyMerged = "copy.merged";

    /// <summary>An entry of another copy was carried over.</summary>
    public const string EntryCarried = "entry.carried";

    /// <summary>It was set how many days a kind is kept; the kind is the subject.</summary>
    public const string RetentionSet = "retention.set";

    /// <summary>Somebody said of two names that they are two people's.</summary>
    public const string PeopleDistinguished = "people.distinguished";

    /// <summary>It was set who codes which excerpts by which codebook.</summary>
    public const string CodingOpened = "coding.opened";

    /// <summary>A coder's finished sheet was taken in.</summary>
    public const string CodingRecorded = "coding.recorded";

    /// <summary>A purge left the outcome as it was; its content is random bytes and the outcome.</summary>
    public const string PurgeAssessed = "purge.assessed";

    /// <summary>Somebody took their consent to a quotation back; the subject is the SHA-256 of its id, since ids are anybody's words.</summary>
    public const string ConsentWithdrawn = "consent.withdrawn";

    /// <summary>A text to which an entry commits was erased; the subject is the commitment.</summary>
    public const string TextErased = "text.erased";

    /// <summary>A role, a name or a reason that stands in entries holds words that went, and is shown nowhere any more; the subject is its SHA-256.</summary>
    public const string TextHidden = "text.hidden";
}
