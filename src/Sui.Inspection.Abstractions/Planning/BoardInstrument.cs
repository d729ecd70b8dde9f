using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning;

/// <summary>An instrument that could be used.</summary>
/// <param name="Identity">Id and version: the newest known.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">The kind of source that its answers are.</param>
public sealed record BoardInstrument(DataVersion Identity, LocalisedText Title, SourceKind Kind);
