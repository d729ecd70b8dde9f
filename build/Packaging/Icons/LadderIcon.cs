namespace Packaging.Icons;

/// <summary>The icon of the packages: a ladder of five rungs on a white card, as large as a package's page shows it.</summary>
internal static class LadderIcon
{
    private const int Side = 128;
    private const int Corner = 20;
    private const int Rungs = 5;
    private static readonly (int Left, int Right)[] Rails = [(36, 46), (82, 92)];

    /// <summary>Draws it.</summary>
    /// <param name="file">The file to write.</param>
    public static void Write(string file) => File.WriteAllBytes(file, PngFile.Of(Side, Side, Colour));

    private static (byte Red, byte Green, byte Blue, byte Alpha) Colour(int x, int y) =>
        !IsCard(x, y) ? default
        : IsLadder(x, y) ? ((byte)0x1B, (byte)0x2A, (byte)0x41, (byte)0xFF)
        : ((byte)0xFF, (byte)0xFF, (byte)0xFF, (byte)0xFF);

    private static bool IsLadder(int x, int y) =>
        y is >= 12 and < 116
        && (Rails.Any(rail => x >= rail.Left && x < rail.Right)
            || (x >= Rails[0].Left && x < Rails[1].Right && Enumerable.Range(0, Rungs).Any(rung => y >= 22 + (rung * 19) && y < 30 + (rung * 19))));

    /// <summary>A square with round corners.</summary>
    private static bool IsCard(int x, int y)
    {
        var across = Math.Max(0, Corner - 0.5 - Math.Min(x, Side - 1 - x));
        var down = Math.Max(0, Corner - 0.5 - Math.Min(y, Side - 1 - y));
        return (across * across) + (down * down) <= Corner * Corner;
    }
}
