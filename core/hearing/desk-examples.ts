/** How people ask what became of their case, complain of us, ask a fact, ask for their data or take back; a line each. */
export const deskExamples = {
  status: `
τι έγινε με το αίτημά μου;
σε τι στάδιο είναι η αναφορά μου;
έχω δηλώσει μια λακκούβα, πότε θα τη φτιάξετε;
έστειλα για τη λάμπα πριν δέκα μέρες, υπάρχει νεότερο;
σας είχα γράψει για τα σκουπίδια, τι γίνεται;
πώς μαθαίνω αν προχώρησε η υπόθεση;
πού βρίσκεται η δήλωση που έκανα;
θα έρθει κανείς για αυτό που σας είπα;
ΤΙ ΕΓΙΝΕ ΜΕ ΑΥΤΟ ΠΟΥ ΣΑΣ ΕΙΠΑ
ΠΟΤΕ ΘΑ ΕΡΘΕΤΕ ΓΙΑ ΤΗΝ ΥΠΟΘΕΣΗ ΜΟΥ
καμία εξέλιξη με το δέντρο που ανέφερα;
θέλω να δω τις αναφορές μου
ξέχασα τον αριθμό της υπόθεσής μου
διαβάσατε το μήνυμα που έστειλα χθες;
το είδατε αυτό που έστειλα;
ti egine me tin anafora mou
exete nea gia to aitima mou
pote tha ftiaksete auto pou sas estila
what happened to my report
has my request been received
when will you fix what I reported
I reported a pothole last month, any update
how can I check my case
did you see my message
τι έγινε τελικά με τα σκουπίδια που σας έγραψα;
περιμένω ακόμα νέα για το πεζοδρόμιο που δήλωσα
πότε θα έρθουν για τον καναπέ που σας είπα;
προχωράει τίποτα με το δέντρο;
η αναφορά μου για τα κουνούπια σε ποιο στάδιο είναι;
είχα δηλώσει διαρροή, ήρθε κανείς;
ποιος έχει αναλάβει το αίτημά μου;
τι νεότερα για το αυτοκίνητο που σας ανέφερα;
exete nea gia ti lakkouva pou dilosa
ti egine me ta skoupidia pou sas eipa
what about the street light I reported
is there any progress with the leak I told you about
when is someone coming for the tree I reported
μου είπατε σε τρεις μέρες, πότε έρχεστε;
θέλω να μάθω αν έγινε η δουλειά που ζήτησα`,
  handling: `
έχω κάνει πέντε αναφορές και δεν ήρθε ποτέ κανείς
κλείσατε την υπόθεση ενώ δεν έγινε τίποτα
μας κοροϊδεύετε τόσους μήνες
σας παίρνω τηλέφωνο και δεν το σηκώνει κανείς
ο υπάλληλός σας μου μίλησε άσχημα
έκανα τόσες δηλώσεις και καμία απάντηση
είναι απαράδεκτο να περιμένω έναν χρόνο
μόνο λόγια είστε, έργα μηδέν
γράψατε ότι διορθώθηκε και δεν πάτησε άνθρωπος
ΔΕΝ ΑΠΑΝΤΑΤΕ ΣΕ ΚΑΝΕΝΑΝ
ΠΛΗΡΩΝΟΥΜΕ ΚΑΙ ΔΕΝ ΚΑΝΕΤΕ ΤΙΠΟΤΑ
είπατε σε δύο μέρες και πέρασαν δύο μήνες
κανείς δεν ασχολείται μαζί μας
με στέλνετε από το ένα γραφείο στο άλλο
πόσες φορές πρέπει να το πω;
kaneis den apantaei
sas exo stilei tosa kai tipota
mas koroideyete
I have written to you many times and nobody answers
you closed my case and nothing was done
the clerk was rude to me
still waiting after months, this is unacceptable
you never do anything
I am very disappointed with your service
τρεις φορές δήλωσα την ίδια λάμπα και τίποτα
κλείσατε την αναφορά για τη λακκούβα και είναι ακόμα εκεί
ένα χρόνο σας γράφω για τα σκουπίδια και με γράφετε
δεν μας υπολογίζετε καθόλου εδώ στο χωριό
πήρα δέκα φορές και μου το κλείνατε
καμία ευαισθησία, καμία απάντηση
γιατί δεν απαντάει κανείς στα μηνύματα;
you said it was fixed but nobody came
three reports about the same lamp and no answer
tris fores to dilosa kai tipota
τόσες φορές σας έχω γράψει και με γράφετε στα παλιά σας τα παπούτσια
τέταρτη φορά που κλείνετε την αναφορά χωρίς να κάνετε τίποτα
you closed my report again without doing anything`,
  question: `
πώς κάνω ένσταση σε μια κλήση;
μου έκοψαν κλήση και θέλω να την αμφισβητήσω
πήρα κλήση για παρκάρισμα αλλά δεν φταίω, πώς την αμφισβητώ
ένσταση για κλήση παράνομης στάθμευσης
κάθε πότε μπορώ να κάνω προσφυγή για πρόστιμο
τι ώρα κλείνει το ΚΕΠ;
είστε ανοιχτά το Σάββατο;
πού είναι το δημαρχείο;
ποιο είναι το τηλέφωνο της πολεοδομίας;
τι χρειάζεται για να βγάλω πιστοποιητικό γέννησης;
τι δικαιολογητικά θέλει η άδεια μουσικής;
πόσο κοστίζει ο πολιτικός γάμος;
πώς δηλώνω μια βάπτιση;
πώς γράφω το παιδί μου στον παιδικό σταθμό;
πότε αρχίζουν οι αιτήσεις για τα κοινωνικά τιμολόγια;
πώς παίρνω κάρτα στάθμευσης κατοίκου;
πότε περνάει το απορριμματοφόρο από τη γειτονιά;
ποιες ώρες βγάζουμε τα σκουπίδια;
ποια μέρα μαζεύετε ογκώδη;
ποιες ώρες είναι η κοινή ησυχία;
επιτρέπονται τα σκυλιά στην παραλία;
χρειάζομαι άδεια για να κόψω ένα δέντρο;
επιτρέπεται να βάλω κάγκελα στην αυλή μου;
τι άδεια θέλει ένα περίπτερο;
πού πληρώνω τα τέλη ύδρευσης;
πότε λήγει η προθεσμία για τα δημοτικά τέλη;
πόσο είναι το πρόστιμο αν παρκάρω στο πεζοδρόμιο;
πού κάνω αίτηση για θέση αναπήρων;
πού βρίσκω έναν κτηνίατρο του δήμου;
πότε είναι η επόμενη συνεδρίαση του δημοτικού συμβουλίου;
ποιος είναι αντιδήμαρχος τεχνικών έργων;
έχει ο δήμος μαθήματα χορού ή ζωγραφικής;
πόσο κάνει το κολυμβητήριο και πότε ανοίγει;
πότε έχει συναυλία στο θέατρο;
υπάρχει βοήθεια στο σπίτι για ηλικιωμένους;
ποιο φαρμακείο είναι ανοιχτό τώρα;
πότε γίνεται η λαϊκή;
πώς γράφομαι στο δημοτολόγιο;
πώς αλλάζω όνομα στον λογαριασμό του νερού;
πότε πληρώνονται τα επιδόματα του δήμου;
ΠΟΥ ΠΑΩ ΓΙΑ ΝΑ ΠΛΗΡΩΣΩ
ΤΙ ΧΑΡΤΙΑ ΘΕΛΕΙ ΓΙΑ ΒΕΒΑΙΩΣΗ ΚΑΤΟΙΚΙΑΣ
ΤΙ ΩΡΑ ΑΝΟΙΓΕΤΕ ΑΥΡΙΟ
ti ora anoigei to dimarxeio
pou plirono ta teli
ti xartia thelei to pistopoiitiko
pote perna i anakyklosi
poso kanei i adeia
pos kleino rantevou me ton dimarxo
what time does the office open
where do I pay my water bill
how do I register my child at the nursery
how much is a residents parking card
do I need a permit to cut a tree
which day do you collect recycling
what are the quiet hours
is the library open tomorrow
who is the mayor
which documents do I need to get married
ποιος είναι υπεύθυνος για τα πεζοδρόμια, εμείς ή ο δήμος;
πότε θα γίνει ο ψεκασμός για τα κουνούπια;
ποια μέρα περνάτε για κλαδιά;
πού μπορώ να πετάξω παλιές μπαταρίες;
τι κάνω αν βρω αδέσποτο σκυλί;
πώς κάνω αίτηση για καινούργιο κάδο;
πόσο κοστίζει η σύνδεση με την αποχέτευση;
πόσο είναι το πρόστιμο για τα σκουπίδια;
μέχρι τι ώρα παίζουν μουσική τα μαγαζιά;
χρειάζεται άδεια για σκαλωσιά στο πεζοδρόμιο;
επιτρέπεται το κάμπινγκ στην παραλία;
πώς κλείνω το γήπεδο για αγώνα;
ποιες ώρες είναι ανοιχτό το νεκροταφείο;
πόσο κάνει ένας οικογενειακός τάφος;
πώς γίνεται η ονοματοδοσία ενός δρόμου;
πότε θα ξεκινήσουν τα έργα στην πλατεία;
έχει ελεύθερες θέσεις ο παιδικός σταθμός;
πού δηλώνω αλλαγή διεύθυνσης;
πού ψηφίζω στις εκλογές;
υπάρχει δωρεάν πάρκινγκ στο κέντρο;
πόσα κιλά σκουπίδια επιτρέπεται να βγάλω;
do you have a timetable for the rubbish truck
how much is the fine for parking on the pavement
can I make a fire in my field to burn branches
are dogs allowed on the beach
who is responsible for cleaning an empty plot
where can I throw away old paint
what is the phone number of the water company
how do I get a permit for tables outside my cafe
pou petao palia farmaka
epitrepetai na parkaro stin plateia
poies ores einai anoixti i vivliothiki
pos kano aitisi gia adeia
έχετε γραφείο απολεσθέντων
πού δίνω ρούχα για άπορους
is there a lost property office
τι δρομολόγια έχει το δημοτικό λεωφορείο
από πού παίρνω κάρτα στάθμευσης κατοίκου
how do i get a resident parking card
πόσο κάνει να νοικιάσω την αίθουσα του δήμου
γίνονται ξεναγήσεις στο κάστρο
can i rent the town hall room for a party`,
  privacy: `
θα μαθευτεί ποιος το είπε
ξέρει ο γείτονας ότι τον ανέφερα εγώ
τι ξέρετε για μένα;
ποια στοιχεία μου κρατάτε;
ποιος βλέπει αυτά που γράφω;
διαγράψτε τα στοιχεία μου
θέλω να σβηστούν όλα όσα έχω στείλει
θέλω αντίγραφο των δεδομένων μου
θέλω να δω τα προσωπικά μου δεδομένα
θα φανεί το όνομά μου πουθενά;
μπορώ να το κάνω ανώνυμα;
θα το μάθει ο γείτονας ποιος το κατήγγειλε;
πού πάει το τηλέφωνό μου;
δίνετε τα στοιχεία μου σε άλλους;
πόσο καιρό τα κρατάτε;
μη δώσετε το τηλέφωνό μου πουθενά
ΘΕΛΩ ΝΑ ΣΒΗΣΕΤΕ ΤΟ ΟΝΟΜΑ ΜΟΥ
ΤΙ ΕΧΕΤΕ ΓΡΑΨΕΙ ΓΙΑ ΕΜΕΝΑ
ποιος είναι ο υπεύθυνος προστασίας δεδομένων;
δεν θέλω να κρατάτε τη φωτογραφία μου
sviste ta stoixeia mou
ti kratate gia mena
thelo na diagrafei o logariasmos mou
what data do you have about me
erase everything you know about me
will my neighbour know it was me
send me a copy of my data
is this anonymous
αν καταγγείλω τον γείτονα για τη μουσική θα το μάθει;
ποιος διαβάζει τις αναφορές που κάνουμε;
βγάλτε τη φωτογραφία μου από παντού
πώς βρήκατε τον αριθμό μου;
θέλω να μείνει μεταξύ μας ποιος το είπε
γίνεται να μη φαίνεται ποιος έκανε την καταγγελία;
who can read what I write here
please remove my phone number
den thelo na fainetai to onoma mou`,
  withdraw: `
θέλω να ακυρώσω την αναφορά μου
ακυρώστε το, λύθηκε
δεν χρειάζεται να έρθετε, το έφτιαξα μόνος μου
άστο, έγινε
αφήστε το, δεν πειράζει
σβήστε την υπόθεση, ήταν λάθος
κατά λάθος το έστειλα
πάρτε πίσω τη δήλωση που έκανα
το πρόβλημα λύθηκε, κλείστε την υπόθεση
ξεχάστε το, δεν υπάρχει πια
ΑΚΥΡΩΣΗ ΤΟΥ ΑΙΤΗΜΑΤΟΣ
ΜΗΝ ΕΡΘΕΤΕ ΤΕΛΙΚΑ ΤΟ ΜΑΖΕΨΑΝ
δεν ισχύει πλέον αυτό που έγραψα
ακυρο, ηρθαν και το φτιαξαν
akyroste tin anafora mou
den xreiazetai pia
asto lythike
cancel my report
I want to withdraw my complaint
never mind, it has been fixed
please close my case, problem solved
I sent it by mistake
η λάμπα άναψε μόνη της, μην έρθετε
τα μάζεψαν τα σκουπίδια, ακυρώστε το
ήρθε το νερό, δεν χρειάζεται τίποτα
βρέθηκε ο σκύλος, ευχαριστώ, κλείστε το
το αυτοκίνητο το πήραν, αφήστε το
άλλαξα γνώμη, μην το στείλετε
μη στείλετε κανέναν τελικά
ακυρώστε το ραντεβού για τα ογκώδη
the lamp is working again, cancel it
water is back, no need to come
they picked up the rubbish, please close the report
irthe to nero, akyro
τελικά το φτιάξαμε εμείς, σβήστε την αναφορά
μην ασχοληθείτε, λύθηκε μόνο του
no need to come any more, it is sorted`,
} as const;
