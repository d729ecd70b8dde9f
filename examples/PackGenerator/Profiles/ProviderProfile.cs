namespace PackGenerator.Profiles;

/// <summary>Everything that is true of one made-up provider. What an inspection of it would find is drawn from this.</summary>
internal sealed record ProviderProfile
{
    /// <summary>The pack's id, and its folder.</summary>
    public required string PackId { get; init; }

    /// <summary>The provider's id.</summary>
    public required string ProviderId { get; init; }

    /// <summary>The provider's name, which says that it is synthetic.</summary>
    public required string Name { get; init; }

    /// <summary>What the pack is meant to show, for its README: paragraphs.</summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>The first day of the year before fieldwork; the year ends a year later.</summary>
    public required DateOnly PeriodFrom { get; init; }

    /// <summary>The Monday of fieldwork, which lasts five days.</summary>
    public required DateOnly Fieldwork { get; init; }

    /// <summary>The caseload.</summary>
    public required CaseloadProfile Caseload { get; init; }

    /// <summary>The telephone interviews.</summary>
    public required InterviewProfile Interviews { get; init; }

    /// <summary>The survey.</summary>
    public required SurveyProfile Survey { get; init; }

    /// <summary>The survey of stakeholders.</summary>
    public required StakeholderProfile Stakeholders { get; init; }

    /// <summary>The council.</summary>
    public required CouncilProfile Council { get; init; }

    /// <summary>The activities.</summary>
    public required IReadOnlyList<ActivityStory> Activities { get; init; }

    /// <summary>The findings.</summary>
    public required IReadOnlyList<FindingStory> Findings { get; init; }

    /// <summary>The quotations.</summary>
    public required IReadOnlyList<QuoteStory> Quotes { get; init; }

    /// <summary>The absences.</summary>
    public required IReadOnlyList<AbsenceStory> Absences { get; init; }

    /// <summary>Sources that only this provider has.</summary>
    public IReadOnlyList<SourceStory> Sources { get; init; } = [];

    /// <summary>Counts that arrived added up.</summary>
    public IReadOnlyList<TallyStory> Tallies { get; init; } = [];

    /// <summary>What an inspector decided; null until then.</summary>
    public DecisionStory? Decision { get; init; }
}
