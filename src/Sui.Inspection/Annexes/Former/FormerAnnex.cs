namespace Sui.Inspection.Annexes.Former;

/// <summary>What a published annex says of people, as far as two versions are compared.</summary>
internal sealed record FormerAnnex
{
    /// <summary>The provider's id.</summary>
    public required string ProviderId { get; init; }

    /// <summary>How many people were heard; null where not shown.</summary>
    public required int? PeopleHeard { get; init; }

    /// <summary>How many people are on the caseload; null where not known or not shown.</summary>
    public required int? Caseload { get; init; }

    /// <summary>The sources.</summary>
    public required IReadOnlyList<FormerSource> Sources { get; init; }

    /// <summary>The profile's groups.</summary>
    public required IReadOnlyList<AnnexRecordGroup> Profile { get; init; }

    /// <summary>The activities, people by id.</summary>
    public required IReadOnlyList<FormerActivity> Activities { get; init; }

    /// <summary>The shares of all criteria.</summary>
    public required IReadOnlyList<FormerShare> Shares { get; init; }

    /// <summary>The same of the record of an annex that was composed.</summary>
    public static FormerAnnex Of(AnnexRecord record) => new()
    {
        ProviderId = record.ProviderId,
        PeopleHeard = record.PeopleHeard,
        Caseload = record.Caseload,
        Sources = [.. record.Sources.Select(source => new FormerSource(source.Id, source.Title, source.Kind, source.Heard, source.Invited))],
        Profile = record.Profile,
        Activities = [.. record.Activities.Select(activity => new FormerActivity(activity.Id, activity.Name, activity.People))],
        Shares =
        [
            .. record.Criteria.SelectMany(criterion => criterion.Shares.Select(share => new FormerShare(
                new FormerShareKey(criterion.Id, share.SourceKind, share.Experience, share.Origin, share.Unit),
                criterion.Status, criterion.Reason, share.Favourable, share.Valid))),
        ],
    };
}
