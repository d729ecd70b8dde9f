namespace Sui.Inspection.Robustness;

/// <summary>What would change a criterion.</summary>
public enum EvidenceStepKind
{
    /// <summary>So many more of those counted would have to be favourable, the number counted staying as it is.</summary>
    MoreFavourable,

    /// <summary>So many fewer of those counted would have to be favourable, the number counted staying as it is.</summary>
    FewerFavourable,

    /// <summary>So many findings more, in favour.</summary>
    Findings,

    /// <summary>No step of these kinds does it alone.</summary>
    NoneAlone,
}
