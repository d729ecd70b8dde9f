using Sui.Inspection.Hosting;

namespace Sui.Inspection.Plugins.Samples;

/// <summary>Fails when it is made.</summary>
public sealed class FailsWhenMade : IInspectionEntryPoint
{
    public FailsWhenMade() => throw new InvalidOperationException("Jane Marker");

    public ISuiInspection Create(InspectionHostOptions options) => throw new NotSupportedException();
}

/// <summary>Fails when it is asked.</summary>
public sealed class FailsWhenAsked : IInspectionEntryPoint
{
    public ISuiInspection Create(InspectionHostOptions options) => throw new NotSupportedException("Jane Marker");
}

/// <summary>Never returns.</summary>
public sealed class NeverReturns : IInspectionEntryPoint
{
    public ISuiInspection Create(InspectionHostOptions options)
    {
        Thread.Sleep(Timeout.Infinite);
        throw new NotSupportedException();
    }
}

/// <summary>Gives nothing.</summary>
public sealed class GivesNothing : IInspectionEntryPoint
{
    public ISuiInspection Create(InspectionHostOptions options) => null!;
}

/// <summary>Cannot be made without arguments.</summary>
public sealed class WantsArguments(string text) : IInspectionEntryPoint
{
    public ISuiInspection Create(InspectionHostOptions options) => throw new NotSupportedException(text);
}

/// <summary>Is no entry point.</summary>
public sealed class NoEntryPoint;

/// <summary>Cannot be seen.</summary>
internal sealed class Unseen : IInspectionEntryPoint
{
    public ISuiInspection Create(InspectionHostOptions options) => throw new NotSupportedException();
}
