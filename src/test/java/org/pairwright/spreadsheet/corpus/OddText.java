package org.pairwright.spreadsheet.corpus;

import static org.pairwright.spreadsheet.corpus.OddFile.reads;
import static org.pairwright.spreadsheet.corpus.OddFile.refuses;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text files with rows: every encoding, every delimiter, every way to get quotation marks wrong. */
final class OddText {
    private static final String WESTERN =
            "Name;Ort;Notiz\nJürgen Groß;Köln;spricht Französisch\nZoë Müller;Zürich;möchte üben\nSofía Marín;Logroño;año próximo\n";
    private static final String[] WESTERN_ROWS = {
        "Name|Ort|Notiz",
        "Jürgen Groß|Köln|spricht Französisch",
        "Zoë Müller|Zürich|möchte üben",
        "Sofía Marín|Logroño|año próximo"
    };
    private static final String FRENCH = "Nom,Ville\nHélène Lefèvre,Orléans\nFrançois Bâtard,Évry\nNoël Forêt,Nîmes\n";
    private static final String[] FRENCH_ROWS = {
        "Nom|Ville", "Hélène Lefèvre|Orléans", "François Bâtard|Évry", "Noël Forêt|Nîmes"
    };
    private static final String POLISH =
            "Imię;Miasto\nMichał Wiśniewski;Łódź\nKatarzyna Dąbrowska;Gdańsk\nŻaneta Źrebięcka;Poznań\n";
    private static final String[] POLISH_ROWS = {
        "Imię|Miasto", "Michał Wiśniewski|Łódź", "Katarzyna Dąbrowska|Gdańsk", "Żaneta Źrebięcka|Poznań"
    };
    private static final String CZECH = "Jméno;Město\nJiří Dvořák;Plzeň\nŽaneta Růžičková;Děčín\nTomáš Němec;Ústí\n";
    private static final String[] CZECH_ROWS = {
        "Jméno|Město", "Jiří Dvořák|Plzeň", "Žaneta Růžičková|Děčín", "Tomáš Němec|Ústí"
    };
    private static final String JAPANESE =
            "氏名,部署,メール\n渡辺 健二,営業部,kenji@example.org\n佐藤 花子,人事部,hanako@example.org\n高橋 一郎,開発部,ichiro@example.org\n";
    private static final String[] JAPANESE_ROWS = {
        "氏名|部署|メール", "渡辺 健二|営業部|kenji@example.org", "佐藤 花子|人事部|hanako@example.org", "高橋 一郎|開発部|ichiro@example.org"
    };
    private static final String CHINESE = "姓名,部门\n陈美,人力资源部\n王伟,销售部\n李娜,技术开发中心\n";
    private static final String[] CHINESE_ROWS = {"姓名|部门", "陈美|人力资源部", "王伟|销售部", "李娜|技术开发中心"};
    private static final String RUSSIAN = "Имя;Город\nИван Петров;Москва\nМария Иванова;Санкт-Петербург\n";
    private static final String[] RUSSIAN_ROWS = {"Имя|Город", "Иван Петров|Москва", "Мария Иванова|Санкт-Петербург"};
    private static final String GREEK = "Όνομα;Πόλη\nΓιώργος Παπαδόπουλος;Αθήνα\nΜαρία Νικολάου;Θεσσαλονίκη\n";
    private static final String ARABIC = "الاسم;المدينة\nليلى حداد;بيروت\nعمر الخطيب;القاهرة\n";

    private final List<OddFile> files = new ArrayList<>();

    static List<OddFile> all() {
        var made = new OddText();
        made.encodings();
        made.unicode();
        made.delimiters();
        made.lines();
        made.quotes();
        made.said();
        made.noText();
        return made.files;
    }

    private void add(String story, byte[] bytes, OddFile.Expected expected) {
        files.add(new OddFile(story, "people.csv", () -> bytes, expected));
    }

    private void add(String story, String text, String... rows) {
        add(story, OddFile.utf8(text), reads(rows));
    }

    private void encoded(String charset, String text, String... rows) {
        add("text in " + charset + ": " + rows[1], text.getBytes(Charset.forName(charset)), reads(rows));
    }

    private void encodings() {
        for (var charset : List.of("UTF-8", "windows-1252", "x-MacRoman", "IBM850", "UTF-16LE", "UTF-16BE")) {
            encoded(charset, WESTERN, WESTERN_ROWS);
            encoded(charset, FRENCH, FRENCH_ROWS);
        }
        for (var charset : List.of("windows-1250", "ISO-8859-2", "UTF-8")) {
            encoded(charset, POLISH, POLISH_ROWS);
            encoded(charset, CZECH, CZECH_ROWS);
        }
        for (var charset :
                List.of("Shift_JIS", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-8", "UTF-16LE", "UTF-16BE")) {
            encoded(charset, JAPANESE, JAPANESE_ROWS);
        }
        encoded("GB18030", CHINESE, CHINESE_ROWS);
        encoded("GBK", CHINESE, CHINESE_ROWS);
        encoded("windows-1251", RUSSIAN, RUSSIAN_ROWS);
        encoded("KOI8-R", RUSSIAN, RUSSIAN_ROWS);
        encoded("windows-1253", GREEK, "Όνομα|Πόλη", "Γιώργος Παπαδόπουλος|Αθήνα", "Μαρία Νικολάου|Θεσσαλονίκη");
        encoded("windows-1256", ARABIC, "الاسم|المدينة", "ليلى حداد|بيروت", "عمر الخطيب|القاهرة");
        encoded("windows-1252", "Name;Site\nAndré O’Neill;Paris – Nord\n", "Name|Site", "André O’Neill|Paris – Nord");
        encoded("windows-1252", "Name;Rate\nMei Chen;5 €\n", "Name|Rate", "Mei Chen|5 €");
    }

    private void unicode() {
        for (var charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE")) {
            add(
                    "a mark before text in " + charset,
                    ("\uFEFF" + JAPANESE).getBytes(Charset.forName(charset)),
                    reads(JAPANESE_ROWS));
        }
        add(
                "a few people in UTF-16 without a mark",
                "名前,年\n健,5\n".getBytes(StandardCharsets.UTF_16LE),
                reads("名前|年", "健|5"));
        var broken = OddFile.utf8("Name;Ort\n" + "Jürgen;Köln\n".repeat(30));
        broken[12] = (byte) 0xff;
        broken[13] = 'x';
        files.add(new OddFile("one damaged letter in UTF-8", "people.csv", () -> broken, OddFile.readsRows(31)));
        add(
                "text in UTF-8 cut within a letter",
                java.util.Arrays.copyOf(
                        OddFile.utf8("Name;Ort\nMei;Köln\nZoë"), OddFile.utf8("Name;Ort\nMei;Köln\nZoë").length - 1),
                OddFile.readsRows(3));
    }

    private void delimiters() {
        for (char delimiter : new char[] {',', ';', '\t', '|'}) {
            add(
                    "parted by " + (int) delimiter,
                    "Name,Skills,Site\nMei,a; b; c,Berlin\nOmar,\"x, y\",Paris\n"
                            .replace("x, y", "x\u0001 y")
                            .replace(',', delimiter)
                            .replace("; ", delimiter == ';' ? "/ " : "; ")
                            .replace('\u0001', delimiter),
                    "Name|Skills|Site",
                    "Mei|a" + (delimiter == ';' ? "/" : ";") + " b" + (delimiter == ';' ? "/" : ";") + " c|Berlin",
                    "Omar|x" + delimiter + " y|Paris");
        }
        add(
                "semicolons around prose with commas",
                "Name;Wants;Offers\nMei;Excel, Python, R;Law, Tax, Audit\nOmar;Excel, Word, R;Law, Art, Audit\n",
                "Name|Wants|Offers",
                "Mei|Excel, Python, R|Law, Tax, Audit",
                "Omar|Excel, Word, R|Law, Art, Audit");
        add("decimal commas", "Name;Rate\nMei;1,5\nOmar;2,5\n", "Name|Rate", "Mei|1,5", "Omar|2,5");
        add(
                "every line in marks once more",
                "\"Name,Role,\"\"Note\"\"\"\n\"Mei,mentor,\"\"a, b\"\"\"\n\"Omar,mentee,x\"\n",
                "Name|Role|Note",
                "Mei|mentor|a, b",
                "Omar|mentee|x");
        add("one column of names in marks", "\"Chen, Mei\"\n\"Haddad, Omar\"\n", "Chen, Mei", "Haddad, Omar");
        add("one column", "Name\nMei\nOmar\n", "Name", "Mei", "Omar");
        add(
                "a title above the table",
                "Sign-ups 2026\n\nName,Site,Role\nMei,Berlin,mentor\nOmar,Paris,mentee\n",
                "Sign-ups 2026",
                "Name|Site|Role",
                "Mei|Berlin|mentor",
                "Omar|Paris|mentee");
        add(
                "a line that says the delimiter",
                "sep=|\r\nName|Skills\r\nMei|a;b,c\r\n",
                "Name¦Skills".replace('¦', '|'),
                "Mei|a;b,c");
        add("the same line in quotation marks", "\"sep=;\"\nName;Skills\nMei;a,b\n", "Name|Skills", "Mei|a,b");
        add(
                "a line that says the delimiter in UTF-16",
                "\uFEFFsep=;\r\nName;Skills\r\nMei;a,b,c\r\n".getBytes(StandardCharsets.UTF_16LE),
                reads("Name|Skills", "Mei|a,b,c"));
        add("commas behind the last cell", "Name,Site,,,\nMei,Berlin,,,\n", "Name|Site", "Mei|Berlin");
        add(
                "rows of different widths",
                "Name,Site,Role\nMei\nOmar,Paris\nAna,Rome,mentor,extra\n",
                "Name|Site|Role",
                "Mei",
                "Omar|Paris",
                "Ana|Rome|mentor|extra");
    }

    private void lines() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            add(
                    "lines that end with " + end.replace("\r", "CR").replace("\n", "LF"),
                    "Name,Site" + end + "Mei,Berlin" + end + "Omar,Paris" + end,
                    "Name|Site",
                    "Mei|Berlin",
                    "Omar|Paris");
        }
        add(
                "lines of mixed ends",
                "Name,Site\r\nMei,Berlin\nOmar,Paris\rAna,Rome",
                "Name|Site",
                "Mei|Berlin",
                "Omar|Paris",
                "Ana|Rome");
        add("no line end at the end", "Name,Site\nMei,Berlin", "Name|Site", "Mei|Berlin");
        add("the end sign of DOS", "Name,Site\r\nMei,Berlin\r\n\u001a", "Name|Site", "Mei|Berlin");
        add("blank lines", "\n\nName,Site\n\n,\nMei,Berlin\n\n\n", "Name|Site", "Mei|Berlin");
    }

    private void quotes() {
        add("line breaks within cells", "Name,Note,No\nMei,\"a\r\nb\nc\",1\n", "Name|Note|No", "Mei|a¶b¶c|1");
        add(
                "delimiters and marks within marks",
                "Name,Note\n\"Chen, Mei\",\"says \"\"hi\"\"\"\n",
                "Name|Note",
                "Chen, Mei|says \"hi\"");
        add("a mark within a plain cell", "Item,No\n5\" pipe,7\nit\"s,8\n", "Item|No", "5\" pipe|7", "it\"s|8");
        add(
                "an inch sign in marks that was not doubled",
                "Item,No\n\"5\" pipe\",7\nx,8\n",
                "Item|No",
                "5\" pipe|7",
                "x|8");
        add(
                "words in marks at the start of a cell",
                "Item,No\n\"big\" pipe,7\nx,8\n",
                "Item|No",
                "\"big\" pipe|7",
                "x|8");
        add(
                "marks within marks that were not doubled",
                "Name,Note\nMei,\"he said \"hello\" to me\"\nOmar,x\n",
                "Name|Note",
                "Mei|he said \"hello\" to me",
                "Omar|x");
        add(
                "spaces before marks",
                "Name, Note, No\nMei, \"a, b\", 1\nOmar, \"c, d\", 2\n",
                "Name| Note| No",
                "Mei|a, b| 1",
                "Omar|c, d| 2");
        add(
                "spaces behind marks",
                "Name,Note,No\nMei,\"a, b\" ,1\nOmar,c,2\n",
                "Name|Note|No",
                "Mei|a, b|1",
                "Omar|c|2");
        add("every cell in marks", "\"Name\";\"Site\"\n\"Mei\";\"\"\n\"\";\"Paris\"\n", "Name|Site", "Mei", "|Paris");
        add("typographic marks", "Name,Note\n“Mei, Chen”,x\n", "Name|Note", "“Mei| Chen”|x");
        add(
                "a mark that is never closed",
                OddFile.utf8("Name,No,Site\nAna,1,Rome\n\"Mei Chen,007,Berlin\nOmar,8,Paris\n"),
                refuses("quotes"));
        add(
                "a mark that would swallow rows up to the next",
                OddFile.utf8("Name,No,Note\nMei,1,\"open\nOmar,2,x\nAna,3,\"a, b\"\nZoë,4,y\n"),
                refuses("quotes"));
    }

    private void said() {
        files.add(new OddFile(
                        "she says the charset",
                        "people.csv",
                        () -> "Name;Ort\nMei;\u008e\n".getBytes(StandardCharsets.ISO_8859_1),
                        reads("Name|Ort", "Mei|é"))
                .withCharset("x-MacRoman"));
        files.add(new OddFile(
                        "she says the delimiter",
                        "people.csv",
                        () -> OddFile.utf8("a,b;c\nd,e;f\n"),
                        reads("a,b|c", "d,e|f"))
                .withDelimiter(';'));
        files.add(new OddFile(
                        "she knows better than the line that says it",
                        "people.csv",
                        () -> OddFile.utf8("sep=,\na,b;c\n"),
                        reads("a,b|c"))
                .withDelimiter(';'));
        files.add(new OddFile(
                        "an odd delimiter that only she knows",
                        "people.csv",
                        () -> OddFile.utf8("a^b\nc^d\n"),
                        reads("a|b", "c|d"))
                .withDelimiter('^'));
    }

    private void noText() {
        add("nothing", new byte[0], refuses("empty"));
        add("blank lines and nothing else", OddFile.utf8("\n\n  \n,,,\n"), refuses("empty"));
        add("a mark and nothing behind it", OddFile.utf8("\uFEFF"), refuses("empty"));
        add("zeros", new byte[5000], refuses("notASpreadsheet"));
        add("a PDF", OddFile.utf8("%PDF-1.7\n1 0 obj\n"), refuses("notASpreadsheet"));
        add(
                "a picture",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                refuses("notASpreadsheet"));
        add("a text of a word processor", OddFile.utf8("{\\rtf1\\ansi Mei}"), refuses("notASpreadsheet"));
        add(
                "a SYLK file",
                OddFile.utf8("ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"Name\"\r\nE\r\n"),
                refuses("exchange"));
        add("a DIF file", OddFile.utf8("TABLE\r\n0,1\r\n\"x\"\r\nVECTORS\r\n0,4\r\n\"\"\r\n"), refuses("exchange"));
        add(
                "a web archive",
                OddFile.utf8("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"),
                refuses("exchange"));
        add("a header that starts like SYLK", "ID;Person;Site\n1;Mei;Berlin\n", "ID|Person|Site", "1|Mei|Berlin");
        var noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        add("noise", noise, refuses("notASpreadsheet"));
        add("one column too many in a line", OddFile.utf8("a,".repeat(1000) + "a\n"), refuses("tooWide"));
        add("one row too many", OddFile.utf8("a,b\n".repeat(200_101)), refuses("tooLong"));
        add(
                "a text without end in one cell",
                OddFile.utf8("Name,Note\nMei," + "x".repeat(200_000) + "\n"),
                refuses("letters"));
        add("marks without end in one line", OddFile.utf8("\"a\"b ".repeat(40_000)), refuses("letters"));
    }
}
