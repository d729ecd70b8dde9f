namespace Sui.Inspection.Tabular.Streams;

/// <summary>More bytes than the limit. Leaves a stream through whatever reads it, and becomes a problem in the reader.</summary>
internal sealed class LimitException() : Exception("The file is over the limit.");
