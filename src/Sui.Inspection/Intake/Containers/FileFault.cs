namespace Sui.Inspection.Intake.Containers;

/// <summary>Why a file could not be read.</summary>
internal sealed record FileFault(string Code, string Message, string Expected, string Action);
