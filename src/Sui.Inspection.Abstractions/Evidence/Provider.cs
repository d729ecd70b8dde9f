namespace Sui.Inspection.Evidence;

/// <summary>The provider that is inspected.</summary>
/// <param name="Id">Its id, such as <c>kent-surrey-sussex-crc</c>.</param>
/// <param name="Name">Its name in print.</param>
public sealed record Provider(string Id, string Name);
