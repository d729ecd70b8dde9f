namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>A case in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">The state of its workflow; null where it cannot be opened.</param>
/// <param name="Entries">How many entries its journal has; 0 where it cannot be opened.</param>
/// <param name="Code">The code of the problem that keeps it from being opened; null for none.</param>
internal sealed record ListedCase(string Id, string? State, long Entries, string? Code);
