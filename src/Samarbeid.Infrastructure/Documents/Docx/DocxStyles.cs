namespace Samarbeid.Infrastructure.Documents.Docx;

/// <summary>The look of the document as styles, so that whoever works on it changes a style and not each paragraph.</summary>
internal static class DocxStyles
{
    public const string Title = "Title", Subtitle = "Subtitle", Lead = "Lead", Mark = "Mark", Identifier = "Identifier", Caption = "Caption",
        Source = "Source", NoteTitle = "NoteTitle", Note = "Note", Figure = "KeyFigure", Bullets = "ListBullet", Numbers = "ListNumber",
        Header = "Header", Footer = "Footer", Table = "ReportTable", TableText = "TableText";

    public static string HeadingOf(int level) => $"Heading{level}";

    public static string Of(string language) => $"""
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:docDefaults>
        <w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:color w:val="1B1F24"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
        </w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        {Paragraph(Title, "Title", "<w:spacing w:before=\"0\" w:after=\"60\"/>", "<w:b/><w:color w:val=\"0B3D66\"/><w:sz w:val=\"42\"/>")}
        {Paragraph(Subtitle, "Subtitle", "<w:spacing w:after=\"120\"/>", "<w:sz w:val=\"26\"/>")}
        {Heading(1, before: 360, size: 34)}
        {Heading(2, before: 280, size: 27)}
        {Heading(3, before: 160, size: 23)}
        {Paragraph(Lead, "Lead", "", "<w:sz w:val=\"25\"/>")}
        {Paragraph(Mark, "Mark", "", "<w:b/><w:color w:val=\"8A3B12\"/>")}
        {Paragraph(Identifier, "Identifier", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"16\" w:space=\"6\" w:color=\"0B3D66\"/></w:pBdr>", "<w:color w:val=\"4A5560\"/><w:sz w:val=\"19\"/>")}
        {Paragraph(Caption, "caption", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>", "<w:b/><w:sz w:val=\"21\"/>")}
        {Paragraph(Source, "Source", "<w:spacing w:before=\"60\"/>", "<w:color w:val=\"4A5560\"/><w:sz w:val=\"18\"/>")}
        {Paragraph(NoteTitle, "Note Title", "<w:keepNext/>" + NoteFrame("0"), "<w:b/><w:color w:val=\"0B3D66\"/>")}
        {Paragraph(Note, "Note", NoteFrame("120"), "")}
        {Paragraph(Figure, "Key Figure", "<w:keepLines/>", "")}
        {Paragraph(Bullets, "List Bullet", "<w:spacing w:after=\"60\"/>", "")}
        {Paragraph(Numbers, "List Number", "<w:spacing w:after=\"60\"/>", "")}
        {Paragraph(Header, "header", "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>", "<w:b/><w:color w:val=\"8A3B12\"/><w:sz w:val=\"18\"/>")}
        {Paragraph(Footer, "footer", $"<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"9AA7B2\"/></w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\"{DocxFurniture.ContentWidth}\"/></w:tabs><w:spacing w:after=\"0\"/>", "<w:color w:val=\"4A5560\"/><w:sz w:val=\"18\"/>")}
        {Paragraph(TableText, "Table Text", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"252\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"20\"/>")}
        <w:style w:type="table" w:customStyle="1" w:styleId="{Table}"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/>
        <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="0B3D66"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="0B3D66"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="9AA7B2"/></w:tblBorders></w:tblPr>
        <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="0B3D66"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EEF3F7"/></w:tcPr></w:tblStylePr>
        <w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr>
        </w:style>
        </w:styles>
        """;

    private static string Heading(int level, int before, int size) => $"""
        <w:style w:type="paragraph" w:styleId="{HeadingOf(level)}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="80"/><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="0B3D66"/><w:sz w:val="{size}"/></w:rPr></w:style>
        """;

    private static string Paragraph(string id, string name, string paragraph, string run) => $"""
        <w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>
        """;

    private static string NoteFrame(string after) =>
        $"<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"0B3D66\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF3F7\"/><w:spacing w:after=\"{after}\"/><w:ind w:left=\"200\"/>";
}
