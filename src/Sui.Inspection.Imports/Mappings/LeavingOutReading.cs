namespace Sui.Inspection.Imports.Mappings;

/// <summary>How the cells of a column tell which responses are not to count.</summary>
internal enum LeavingOutReading
{
    /// <summary>Whatever stands there says so, but a no: 'Withdrawn?'.</summary>
    YesIsOut,

    /// <summary>A no says so: 'Valid response'.</summary>
    NoIsOut,

    /// <summary>A word says so: 'Interview status'.</summary>
    Words,

    /// <summary>A note says so: 'Comments'.</summary>
    Notes,

    /// <summary>A word that is nobody's name says so: 'Name'.</summary>
    Names,
}
