namespace Sui.Inspection.Intake.Workbooks;

/// <summary>What the cells of a column of the evidence workbook hold, which says how a cell becomes what a file of the pack holds.</summary>
internal enum ColumnType
{
    /// <summary>Words, as they stand.</summary>
    Text,

    /// <summary>An id.</summary>
    Id,

    /// <summary>An id of letters, digits and hyphens, which is made from a title where it is left empty.</summary>
    Slug,

    /// <summary>The id of a source.</summary>
    Source,

    /// <summary>The id of a criterion, with or without words behind it.</summary>
    Criterion,

    /// <summary>Ids of criteria, divided by '|'.</summary>
    Criteria,

    /// <summary>Texts, divided by '|'.</summary>
    List,

    /// <summary>A day, month or year.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A share, 0 to 1, or a percentage.</summary>
    Share,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of a set of terms.</summary>
    Term,

    /// <summary>Terms of a set, divided by '|'.</summary>
    Terms,

    /// <summary>An answer to a question of an instrument.</summary>
    Answer,
}
