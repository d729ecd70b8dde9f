namespace Sui.Inspection.Standards;

/// <summary>Whose views a criterion or an element is about.</summary>
public enum Constituency
{
    /// <summary>People supervised by the provider.</summary>
    ServiceUsers,

    /// <summary>Staff, sentencers, partners, families and victims.</summary>
    OtherStakeholders,
}
