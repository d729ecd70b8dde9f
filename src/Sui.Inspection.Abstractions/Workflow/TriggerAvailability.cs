namespace Sui.Inspection.Workflow;

/// <summary>What may be fired from the state that a case is in, for a host's buttons.</summary>
/// <param name="Trigger">The trigger's name, such as <c>publish</c>.</param>
/// <param name="Title">What it does, in a few words.</param>
/// <param name="To">The state that it leads to.</param>
/// <param name="NeedsReason">Whether a reason has to be given.</param>
/// <param name="Unmet">The guards that stand in the way; empty when it can be fired.</param>
public sealed record TriggerAvailability(string Trigger, string Title, string To, bool NeedsReason, IReadOnlyList<UnmetGuard> Unmet)
{
    /// <summary>Whether it can be fired.</summary>
    public bool CanFire => Unmet.Count == 0;
}
