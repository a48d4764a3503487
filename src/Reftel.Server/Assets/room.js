// Starts what a page needs. Everything here is an ease: pages read and search without it.
import { startAdding } from './adding.js';
import { startCards } from './cards.js';
import { startDocument } from './document.js';
import { startHistograms } from './histogram.js';
import { startKeys } from './keys.js';
import { startOriginal } from './original.js';
import { startReview } from './review.js';
import { startSearch } from './search.js';
import { startStatementPage } from './statement-page.js';

startAdding();
startKeys();
startCards();
startHistograms(document);
startSearch();
startDocument();
startOriginal();
startReview();
startStatementPage();
