namespace Sui.Inspection.Pdf.Layout;

/// <summary>A heading as bookmarks, contents and links see it.</summary>
/// <param name="level">1 to 4.</param>
/// <param name="text">Its words on one line.</param>
/// <param name="destination">The name of its place in the file.</param>
/// <param name="listed">Whether contents list it.</param>
internal sealed class HeadingEntry(int level, string text, string destination, bool listed)
{
    public int Level => level;

    public string Text => text;

    public string Destination => destination;

    public bool Listed => listed;

    /// <summary>Whether it stands on a page; contents without entries leave their heading out.</summary>
    public bool Placed { get; set; }

    /// <summary>The page, from 0, known once pages are made up.</summary>
    public int Page { get; set; }

    /// <summary>The distance of its top from the top of the page.</summary>
    public double Top { get; set; }
}
