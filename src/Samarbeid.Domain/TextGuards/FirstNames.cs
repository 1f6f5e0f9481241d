using System.Collections.Frozen;

namespace Samarbeid.Domain.TextGuards;

/// <summary>Common first names in Norway (fornavn).</summary>
/// <remarks>A short list put together by hand from names that are common in all age groups; not a register, and not SSB's table of names. Who has a rarer name is not found.</remarks>
internal static class FirstNames
{
    public static readonly FrozenSet<string> All = (
        "Adam Adrian Ahmad Ahmed Aksel Alexander Alf Ali Alma Amalie Amina Amir Anders Andrea Andreas Anette Anita Anja Anna Anne Anniken Are Arild Arne Arvid Asbjørn Astrid Atle Audun Aurora Ayan Axel Beate " +
        "Benjamin Bente Berit Bjarne Bjørg Bjørn Bjørnar Bodil Borghild Britt Camilla Carl Caroline Cathrine Cecilie Charlotte Christian Christina Christine Christoffer Daniel David Edvard Egil Einar Eirik Elias Elin " +
        "Elisabeth Elise Ella Ellen Elsa Else Emil Emilie Emma Endre Erik Erlend Erling Espen Eva Even Fatima Filip Finn Fredrik Frida Frode Geir Gerd Grethe Gro Gudrun Gunhild Gunn Gunnar Guri Guro Haakon Håkon Halvor " +
        "Hanna Hanne Hannah Hans Harald Hassan Hedda Hege Heidi Helene Helga Helge Henriette Henrik Henry Hilde Hildegunn Hussein Håvard Ibrahim Ida Inger Ingrid Ingunn Ingvild Irene Isak Iselin Ivar Iver Jakob Jan Jannicke " +
        "Jens Jenny Jesper Joakim Johan Johanne Johannes John Jon Jonas Jonathan Jorunn Josefine Julie Jørgen Jørn Kaja Kamilla Kari Karianne Karin Karl Karoline Kasper Kathrine Katrine Kenneth Kim Kine Kirsten Kjell Kjersti " +
        "Kjetil Knut Kristian Kristin Kristina Kristine Kristoffer Kåre Laila Lars Lasse Laura Lea Leif Lena Leon Line Linn Linda Linnea Lisa Lise Liv Louise Lucas Ludvig Lukas Mads Magne Magnhild Magnus Maja Malin Maren " +
        "Margit Margrete Mari Maria Mariam Marianne Marie Marit Marius Markus Marte Marthe Martin Martine Mathias Mathilde Mats Matteo Merete Mette Michael Mikael Mikkel Mina Mohamed Mohammad Mohammed Mona Monica Morten " +
        "Muhammad Målfrid Nils Nina Noah Nora Odd Oddvar Ola Olaf Olav Ole Oliver Olivia Omar Oscar Oskar Otto Pernille Per Peter Petter Philip Pål Ragnar Ragnhild Randi Rannveig Rebecca Reidar Reidun Renate Roar Robert " +
        "Roger Roger Rolf Ronny Rune Ruth Sander Sandra Sara Sarah Sebastian Selma Sigmund Sigrid Sigurd Silje Simen Simon Siri Sissel Sivert Solveig Sofia Sofie Sondre Stein Steinar Stian Stig Stine Sunniva Susanne Svein " +
        "Sverre Synne Synnøve Tage Tarjei Terje Theodor Thea Thomas Thor Tiril Tobias Tom Tomas Tommy Tone Tonje Tor Tora Tore Torgeir Torill Torstein Torunn Trine Trond Trygve Turid Tuva Ulrik Unni Vegard Vera Vetle Victor " +
        "Victoria Vidar Viktor Vilde William Yasmin Yusuf Øystein Øyvind Åge Åsa Åse Åshild Åsmund")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
