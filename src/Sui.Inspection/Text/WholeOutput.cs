namespace Sui.Inspection.Text;

/// <summary>Writes what was made whole in memory, to streams that forbid synchronous writes.</summary>
internal static class WholeOutput
{
    /// <summary>Writes and flushes.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="whole">What to write, from its start.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    public static async Task WriteWholeAsync(this Stream output, MemoryStream whole, CancellationToken cancellationToken)
    {
        await output.WriteAsync(whole.GetBuffer().AsMemory(0, (int)whole.Length), cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
