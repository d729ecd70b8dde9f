namespace Sui.Inspection.Analysis;

/// <summary>Why a number cannot be computed.</summary>
public enum NotComputed
{
    /// <summary>Nobody answered, or nothing was counted.</summary>
    NobodyAnswered,

    /// <summary>Nobody was asked, so that there is no rate.</summary>
    NobodyAsked,

    /// <summary>More answered, or were heard, than there are.</summary>
    MoreThanThereAre,

    /// <summary>Everybody of the population answered: nothing is left to chance.</summary>
    EverybodyAnswered,

    /// <summary>There is one group alone, and nothing to compare it with.</summary>
    OneGroup,

    /// <summary>A group is too small: fewer than five of it are expected among those heard.</summary>
    ExpectedTooSmall,

    /// <summary>People were heard of a group that has no share of the population.</summary>
    GroupWithoutShare,

    /// <summary>Nobody answered of a group that has a share of the population.</summary>
    EmptyGroup,

    /// <summary>The margins contradict each other: the weights did not settle.</summary>
    NotSettled,

    /// <summary>No two coders coded the same unit.</summary>
    NothingInCommon,

    /// <summary>It is defined for two coders, and there are more or fewer.</summary>
    NotTwoCoders,

    /// <summary>All codes are the same, so that agreement by chance is certain.</summary>
    AllTheSame,
}
