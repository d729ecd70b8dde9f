namespace Sui.Inspection.Annexes;

/// <summary>The entries of the supplement that follow those of the criteria, in their order.</summary>
internal enum SupplementEntry
{
    /// <summary>The activities.</summary>
    Activities,

    /// <summary>The proposals.</summary>
    Proposals,

    /// <summary>What people said, word for word.</summary>
    Words,

    /// <summary>Who was heard.</summary>
    Heard,

    /// <summary>The sources.</summary>
    Sources,

    /// <summary>What is absent.</summary>
    Absences,

    /// <summary>The decision and the comments on it.</summary>
    Decision,

    /// <summary>The method and the versions used.</summary>
    Method,
}
