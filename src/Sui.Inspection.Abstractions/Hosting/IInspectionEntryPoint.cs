namespace Sui.Inspection.Hosting;

/// <summary>
/// Where a host that references the contracts alone comes in: a published folder of the library names an implementer in its <c>sui-plugin.json</c>, and
/// <see cref="InspectionFolder"/> makes it. An implementer is public, and has a public constructor without parameters.
/// </summary>
public interface IInspectionEntryPoint
{
    /// <summary>Makes the front door of the library.</summary>
    /// <param name="options">What the host chose.</param>
    /// <returns>The front door; thread-safe.</returns>
    /// <exception cref="ArgumentException">The options cannot be used; the message has a line for each fault and names the entry.</exception>
    ISuiInspection Create(InspectionHostOptions options);
}
