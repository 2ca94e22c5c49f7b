package org.pairwright.intake.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.program.people.Name;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Jürgen,Müller,Juergen,Mueller,SPELLING",
        "Jürgen,Müller,Jurgen,Muller,SAME_NAME",
        "Søren,Sørensen,Soeren,Soerensen,SPELLING",
        "Ana,Weiß,Ana,Weiss,SAME_NAME",
        "Александр,Петров,Aleksandr,Petrov,SAME_NAME",
        "Okafor,Amara,Amara,Okafor,ORDER",
        "María,García López,María,García,PART",
        "Ludwig,van der Berg,Ludwig,Berg,SAME_NAME",
        "Liz,Taylor,Elizabeth,Taylor,NICKNAME",
        "Bob,Ruiz,Robert,Ruiz,NICKNAME",
        "Pepe,Ruiz,José,Ruiz,NICKNAME",
        "Sascha,Klein,Alexander,Klein,NICKNAME",
        "Zé,Silva,José,Silva,NICKNAME",
        "Dr. Ana,Kovač,Ana,Kovac,SAME_NAME",
        "J.,Smith,John,Smith,INITIAL",
        "Micheal,Brown,Michael,Brown,SLIP",
        "Amara,Okafor,Amara,Okafro,SLIP",
        "Philipp,Schmidt,Filip,Schmitt,SPELLING",
        "Anna Maria,Rossi,Anna,Rossi,PART",
    })
    void names_that_may_be_one_persons_are_alike(
            String first, String last, String other, String surname, NameLikeness how) {
        var one = NameForm.of(new Name(first, last));
        var two = NameForm.of(new Name(other, surname));

        assertThat(NameLikeness.of(one, two)).contains(how);
        assertThat(NameLikeness.of(two, one)).contains(how);
    }

    @ParameterizedTest
    @CsvSource({
        "Mario,Rossi,Maria,Rossi",
        "Paul,Klein,Paula,Klein",
        "Francis,Hall,Frances,Hall",
        "Ana,García,Luis,García",
        "Daniel,Weber,Daniela,Weber",
        "Amara,Okafor,Amara,Okonkwo",
        "John,Smith jr,John,Smith",
        "Participant,17,Participant,18",
        "Wei,Li,Wen,Li",
    })
    void names_of_different_people_are_not(String first, String last, String other, String surname) {
        assertThat(NameLikeness.of(NameForm.of(new Name(first, last)), NameForm.of(new Name(other, surname))))
                .isEmpty();
    }
}
