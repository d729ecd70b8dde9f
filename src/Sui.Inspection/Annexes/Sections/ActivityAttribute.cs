namespace Sui.Inspection.Annexes.Sections;

/// <summary>The attributes that decide where an activity stands, by the names of the method.</summary>
internal enum ActivityAttribute
{
    /// <summary>Who holds the agenda.</summary>
    Agenda,

    /// <summary>Who holds the resources.</summary>
    Resources,

    /// <summary>What part people have.</summary>
    Role,

    /// <summary>Whether proposals are answered.</summary>
    Answered,

    /// <summary>Whether people are told.</summary>
    Told,

    /// <summary>Whether people deliver.</summary>
    Delivers,

    /// <summary>Who conducts it.</summary>
    ConductedBy,
}
