namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>The bytes that the parts of a workbook may still unpack to, all together.</summary>
internal sealed class UnpackBudget(long bytes)
{
    private long _left = bytes;

    /// <summary>Takes bytes that were unpacked.</summary>
    /// <exception cref="RefusalException">None are left.</exception>
    public void Take(int count)
    {
        _left -= count;
        if (_left < 0)
        {
            throw new RefusalException(TabularCodes.UnpacksTooFar);
        }
    }
}
