using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>A case file that a command looks at more than once: opened once, and verified once, unless somebody writes to it meanwhile.</summary>
/// <param name="context">What the command works with.</param>
internal sealed class UsedCase(ToolContext context) : IDisposable
{
    private ICaseFile? _file;

    /// <summary>Opens it, or gives the one that is open.</summary>
    /// <param name="inspection">What it is read with.</param>
    /// <param name="path">The case file's path, always the same.</param>
    public async Task<CaseOpenResult> OpenAsync(ISuiInspection inspection, string path)
    {
        if (_file is not null)
        {
            return new CaseOpenResult(_file, []);
        }

        var opened = await CasePacks.Store(context, inspection).OpenAsync(path).ConfigureAwait(false);
        _file = opened.File;
        return opened;
    }

    /// <summary>Closes it.</summary>
    public void Dispose() => _file?.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
