namespace Sui.Inspection.Vocabulary;

/// <summary>Who conducts an activity.</summary>
public enum Conductor
{
    /// <summary>The provider's staff.</summary>
    Staff,

    /// <summary>Peers.</summary>
    Peers,

    /// <summary>An independent body.</summary>
    Independent,
}
